package org.demarche.ontology;

import java.util.Locale;

/** What is said of an act and its sides besides category and mode. */
public enum TermKind {
  /** Whether it is words or deeds, cooperation or conflict. */
  QUAD("quads.txt"),
  /** What it is about. */
  CONTEXT("contexts.txt"),
  /** Whether it took place. */
  STATUS("statuses.txt"),
  /** What a side is in its society. */
  SECTOR("sectors.txt"),
  /** What stands for the country of a side that belongs to none. */
  COUNTRY("countries.txt");

  private final String file;

  TermKind(String file) {
    this.file = file;
  }

  /** Returns the word of the record format. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the word for all of the kind. */
  public String plural() {
    return file.substring(0, file.lastIndexOf('.'));
  }

  /** Returns the name of the resource with all of the kind. */
  String file() {
    return file;
  }
}
