package org.demarche.app.settlement;

import java.util.Locale;

/** What became of an expectation. */
public enum State {
  /** Nothing is known yet, and its term has not passed. */
  OPEN,
  /** What was to come came. */
  FULFILLED,
  /** Those who were to act refused, or did not act, as a report says. */
  BROKEN,
  /** What it rested on is gone: the meeting was called off, the threat got what it wanted. */
  OVERTAKEN,
  /** Its term has passed, and no report says what became of it. */
  EXPIRED;

  /** Returns the word of the store. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
