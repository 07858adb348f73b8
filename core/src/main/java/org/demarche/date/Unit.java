package org.demarche.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;

/** A unit in which time is counted, and how ISO 8601 and TIMEX3 write it. */
enum Unit {
  MINUTE("PT", "M", 1, ChronoUnit.MINUTES),
  HOUR("PT", "H", 1, ChronoUnit.HOURS),
  DAY("P", "D", 1, ChronoUnit.DAYS),
  WEEK("P", "W", 1, ChronoUnit.WEEKS),
  FORTNIGHT("P", "W", 2, ChronoUnit.WEEKS),
  MONTH("P", "M", 1, ChronoUnit.MONTHS),
  QUARTER("P", "Q", 1, ChronoUnit.MONTHS),
  YEAR("P", "Y", 1, ChronoUnit.YEARS),
  DECADE("P", "Y", 10, ChronoUnit.YEARS),
  CENTURY("P", "Y", 100, ChronoUnit.YEARS);

  private static final int MONTHS_OF_QUARTER = 3;

  private final String prefix;
  private final String letter;
  private final int size;
  private final ChronoUnit chrono;

  Unit(String prefix, String letter, int size, ChronoUnit chrono) {
    this.prefix = prefix;
    this.letter = letter;
    this.size = size;
    this.chrono = chrono;
  }

  boolean isLongerThanMonth() {
    return compareTo(QUARTER) > 0;
  }

  boolean isShorterThanDay() {
    return prefix.equals("PT");
  }

  /** Returns so many of it as a duration: "P2Y", "PT30M", "PXD" for some days. */
  String duration(Count count) {
    if (count.isHalf()) {
      return half();
    }
    return prefix + (count.isVague() ? Count.VAGUE : count.times(size)) + letter;
  }

  private String half() {
    return Map.of(
            HOUR, "PT30M", DAY, "PT12H", MONTH, "P2W", YEAR, "P6M", DECADE, "P5Y", CENTURY, "P50Y")
        .getOrDefault(this, prefix + "0.5" + letter);
  }

  /** Returns the day so many units on, or back when negative; the same day for hours. */
  LocalDate move(LocalDate day, long steps) {
    if (isShorterThanDay()) {
      return day;
    }
    return day.plus(steps * (this == QUARTER ? MONTHS_OF_QUARTER : size), chrono);
  }

  /** Returns the unit that a day lies in: "2005-W47", "2017-07", "2009-Q3". */
  String of(LocalDate day) {
    return switch (this) {
      case MINUTE, HOUR, DAY -> day.toString();
      case WEEK, FORTNIGHT -> IsoWeek.of(day);
      case MONTH -> YearMonth.from(day).toString();
      case QUARTER -> year(day) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case YEAR, DECADE, CENTURY -> year(day);
    };
  }

  private static String year(LocalDate day) {
    return String.format(Locale.ROOT, "%04d", day.getYear());
  }
}
