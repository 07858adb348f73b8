package org.demarche.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The day that is so and so long before or after another: "two days after Togo expelled him". */
final class CountedDay {

  private static final int HOURS = 24;
  private static final int DIGITS = 5;

  private CountedDay() {}

  /**
   * Returns the day, week, month or year, as exactly as the span of time tells it.
   *
   * @param span as the record has it: "P2D"
   * @param sign 1 for later, -1 for earlier
   */
  static Optional<String> of(LocalDate from, String span, int sign) {
    boolean clock = span.startsWith("PT");
    String number = span.substring(clock ? 2 : 1, span.length() - 1);
    boolean exact = !number.isEmpty() && number.chars().allMatch(Character::isDigit);
    if (!exact || number.length() >= DIGITS) {
      return Optional.empty();
    }
    long count = sign * Long.parseLong(number);
    char unit = span.charAt(span.length() - 1);
    if (clock) {
      boolean days = unit == 'H' && Math.abs(count) >= HOURS;
      return days ? Optional.of(from.plusDays(count / HOURS).toString()) : Optional.empty();
    }
    return switch (unit) {
      case 'D' -> Optional.of(from.plusDays(count).toString());
      case 'W' -> Optional.of(IsoWeek.of(from.plusWeeks(count)));
      case 'M' -> Optional.of(YearMonth.from(from.plusMonths(count)).toString());
      case 'Y' -> Optional.of(String.valueOf(from.getYear() + count));
      default -> Optional.empty();
    };
  }
}
