package org.demarche.app.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the date of a report: a day, or a point of time of which the day is taken. */
public final class ReportDate {

  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{4})(-?)(\\d{2})\\2(\\d{2})"
              + "([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?\\s?(Z|[+-]\\d{2}(:?\\d{2})?)?)?");

  /** The longest form, as in "Wednesday, September 30, 2026 at 23:59:59 Central European Time". */
  private static final int LONGEST = 80;

  private ReportDate() {}

  /**
   * Returns the day, as it is written and whatever the time zone.
   *
   * @throws NoReportException when it is no day with a year
   */
  public static LocalDate parse(String date) throws NoReportException {
    Matcher day = DAY.matcher(date);
    if (!day.matches()) {
      return WrittenDate.inWords(date.length() > LONGEST ? "" : date)
          .orElseThrow(
              () ->
                  new NoReportException(
                      "the date \""
                          + Excerpt.of(date)
                          + "\" is not of the form YYYY-MM-DD; correct it"));
    }
    try {
      return LocalDate.of(number(day, 1), number(day, 3), number(day, 4));
    } catch (DateTimeException absent) {
      throw new NoReportException(
          "the date "
              + day.group(1)
              + "-"
              + day.group(3)
              + "-"
              + day.group(4)
              + " does not exist; correct it");
    }
  }

  private static int number(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }
}
