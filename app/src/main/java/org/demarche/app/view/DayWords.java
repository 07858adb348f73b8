package org.demarche.app.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in words which day, week, month or interval an ISO 8601 value means. */
final class DayWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

  private DayWords() {}

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  static String of(String value) {
    int slash = value.indexOf('/');
    if (slash >= 0) {
      return of(value.substring(0, slash)) + " to " + of(value.substring(slash + 1));
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return "week " + Integer.parseInt(week.group(2)) + " of " + week.group(1);
    }
    try {
      return dayOrMonth(value);
    } catch (DateTimeException other) {
      return value;
    }
  }

  private static String dayOrMonth(String value) {
    return switch (value.length()) {
      case 10 -> of(LocalDate.parse(value));
      case 7 -> MONTH.format(YearMonth.parse(value));
      default -> value;
    };
  }
}
