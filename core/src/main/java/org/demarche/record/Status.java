package org.demarche.record;

import java.util.Locale;

/** Whether an act took place: PLOVER's auxiliary modes. */
public enum Status {
  /** It took place, as far as the report says. */
  ACTUAL,
  /** It is announced, planned or intended. */
  FUTURE,
  /** It may take place, or would if something else did. */
  HYPOTHETICAL,
  /** It took place before the news that the report is about. */
  HISTORICAL,
  /** It did not take place. */
  NEGATED;

  /** Returns the word of the record format. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
