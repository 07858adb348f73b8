package org.demarche.parse;

import java.util.Set;

/** The names of weekdays and months, in small letters. */
public final class TimeNames {

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private TimeNames() {}

  /** Tells whether a lemma names a day of the week. */
  public static boolean isWeekday(String lemma) {
    return WEEKDAYS.contains(lemma);
  }

  /** Tells whether a lemma names a day of the week or a month. */
  public static boolean isWeekdayOrMonth(String lemma) {
    return WEEKDAYS.contains(lemma) || MONTHS.contains(lemma);
  }
}
