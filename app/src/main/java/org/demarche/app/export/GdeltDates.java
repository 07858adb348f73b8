package org.demarche.app.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as GDELT writes them. */
final class GdeltDates {

  private static final double DAYS = 365;
  private static final int MONTH = 30;

  private GdeltDates() {}

  /** Returns "20190304". */
  static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  /** Returns the start of a day to the second. */
  static String time(LocalDate day) {
    return day(day) + "000000";
  }

  /**
   * Returns the year with the share of it that has gone by, "2014.7233" for 2014-09-24. The months
   * before count 30 days each: so the published files, while the codebook's formula counts the
   * month itself too.
   */
  static String fraction(LocalDate day) {
    double share = ((day.getMonthValue() - 1) * MONTH + day.getDayOfMonth()) / DAYS;
    return String.format(Locale.ROOT, "%.4f", day.getYear() + share);
  }
}
