package org.demarche.app.alert;

import java.util.Locale;

/** What can become of an expectation. */
public enum Turn {
  /** Its last day is near. */
  DUE,
  /** Its last day has passed, and no report says what became of it. */
  OVERDUE,
  /** A later report tells that it did not come. */
  BROKEN,
  /** What it rested on is gone, as a later report tells. */
  OVERTAKEN,
  /** A later report tells that it came. */
  FULFILLED;

  /** Returns the word of rules. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
