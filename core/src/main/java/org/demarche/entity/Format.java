package org.demarche.entity;

/** What kind of file a dictionary is. */
public enum Format {
  /** Sections with the columns of the built-in tables. */
  SECTIONS("sections of this project"),
  /** Places in the export format of GeoNames, which yield to the built-in ones. */
  GEONAMES("GeoNames places"),
  /** Actors of PETRARCH or TABARI. */
  ACTORS("PETRARCH actors"),
  /** Agents of PETRARCH or TABARI. */
  AGENTS("PETRARCH agents"),
  /** Discards of PETRARCH or TABARI. */
  DISCARDS("PETRARCH discards"),
  /** Verbs of PETRARCH or TABARI. */
  VERBS("PETRARCH verbs");

  private final String words;

  Format(String words) {
    this.words = words;
  }

  /** Returns what a person calls it. */
  public String words() {
    return words;
  }
}
