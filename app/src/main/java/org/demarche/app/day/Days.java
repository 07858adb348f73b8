package org.demarche.app.day;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date of a record covers.
 *
 * @param first its first day
 * @param last its last day
 */
public record Days(LocalDate first, LocalDate last) {

  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

  /** Returns the days of a value: a day, week, month, year, or an interval of two of them. */
  public static Optional<Days> of(String value) {
    try {
      int slash = value.indexOf('/');
      return Optional.of(
          slash < 0
              ? one(value)
              : new Days(
                  one(value.substring(0, slash)).first(), one(value.substring(slash + 1)).last()));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Days one(String value) {
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)));
    }
    return switch (value.length()) {
      case 4 ->
          new Days(
              Year.parse(value).atDay(1),
              YearMonth.of(Year.parse(value).getValue(), 12).atEndOfMonth());
      case 7 -> new Days(YearMonth.parse(value).atDay(1), YearMonth.parse(value).atEndOfMonth());
      default -> new Days(LocalDate.parse(value), LocalDate.parse(value));
    };
  }

  private static Days week(int year, int week) {
    LocalDate first =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Days(first, first.plusDays(6));
  }

  /** Returns how many days it covers. */
  public long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** Tells whether a day is among them. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Returns the days between both, 0 where they touch or overlap. */
  public long gap(Days other) {
    long after = ChronoUnit.DAYS.between(last, other.first);
    long before = ChronoUnit.DAYS.between(other.last, first);
    return Math.max(0, Math.max(after, before));
  }

  /** Returns the one day for formats that need one: that of the report if it is among them. */
  public LocalDate dayFor(LocalDate report) {
    return contains(report) ? report : first;
  }
}
