package org.demarche.app.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the date of a report: a day, or a point of time of which the day is taken. */
final class ReportDate {

  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})"
              + "([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?\\s?(Z|[+-]\\d{2}(:?\\d{2})?)?)?");

  private ReportDate() {}

  static LocalDate parse(String date) throws NoReportException {
    Matcher day = DAY.matcher(date);
    if (!day.matches()) {
      throw new NoReportException(
          "the date \"" + Excerpt.of(date) + "\" is not of the form YYYY-MM-DD; correct it");
    }
    try {
      return LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
    } catch (DateTimeException absent) {
      throw new NoReportException(
          "the date " + date.substring(0, 10) + " does not exist; correct it");
    }
  }

  private static int number(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }
}
