package org.demarche.entity;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.demarche.resource.Row;

/**
 * The days from a start up to an end, which is the first day that no longer belongs to it.
 *
 * @param start first day, {@link LocalDate#MIN} when open
 * @param end day after the last one, {@link LocalDate#MAX} when open
 */
public record Period(LocalDate start, LocalDate end) {

  /** The period without ends. */
  public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

  /** Tells whether the day lies in the period. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(start) && day.isBefore(end);
  }

  /** Tells whether the period has begun by the day. */
  public boolean hasBegun(LocalDate day) {
    return !day.isBefore(start);
  }

  /**
   * Reads "2000-05-07..2008-05-07", either end as day, month or year or left out; "" is always. A
   * day as end is excluded, a month or year as end belongs to the period to its last day.
   *
   * @param row where it stands, for the message
   */
  public static Period parse(String text, Row row) {
    if (text.isEmpty()) {
      return ALWAYS;
    }
    int dots = text.indexOf("..");
    if (dots < 0) {
      throw row.malformed("a period is written start..end, not \"" + text + "\"");
    }
    try {
      String from = text.substring(0, dots).strip();
      String to = text.substring(dots + 2).strip();
      LocalDate start = from.isEmpty() ? LocalDate.MIN : first(from);
      LocalDate end = to.isEmpty() ? LocalDate.MAX : past(to);
      if (!start.isBefore(end)) {
        throw row.malformed("the period ends before it starts: \"" + text + "\"");
      }
      return new Period(start, end);
    } catch (DateTimeParseException wrong) {
      throw row.malformed("no date in the period \"" + text + "\"");
    }
  }

  private static LocalDate first(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atDay(1);
      case 7 -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  private static LocalDate past(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).plusYears(1).atDay(1);
      case 7 -> YearMonth.parse(text).plusMonths(1).atDay(1);
      default -> LocalDate.parse(text);
    };
  }
}
