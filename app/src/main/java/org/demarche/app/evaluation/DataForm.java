package org.demarche.app.evaluation;

/** The forms of data with known answers. */
public enum DataForm {
  /** Marked sentences with all their acts, as the classifier learns from. */
  CORPUS("corpus"),
  /** One sentence with two sides and a category a line. */
  PAIRS("pairs"),
  /** The records of a careful person beside the reports. */
  GOLD("gold records"),
  /** Gold standard records of the Open Event Data Alliance. */
  PLOVER("PLOVER gold"),
  /** Sentences of this project, with a line for each event. */
  EXAMPLES("examples"),
  /** Reports in which others have marked quotations, dates, places or numbers. */
  ANNOTATED("reports with marks"),
  /** Sentences with the events that PETRARCH codes of them. */
  PETRARCH("PETRARCH's records"),
  /** Reports of several outlets, with the acts that each of them tells. */
  ACTS("acts told by many reports");

  private final String words;

  DataForm(String words) {
    this.words = words;
  }

  /** Returns what it is called. */
  public String words() {
    return words;
  }
}
