package org.demarche.app.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a day with its year in a text or an address, as people and programs write them. */
public final class WrittenDate {

  private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
  private static final List<String> MONTH_NAMES = List.of(MONTHS.split("\\|", -1));
  private static final String MONTH = "(" + MONTHS + ")[a-z]{0,6}\\.?";
  private static final String YEAR = "((?:19|20)\\d\\d|2100)";
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)" + YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)" + YEAR + "(\\d\\d)(\\d\\d)(?!\\d)");
  private static final Pattern DAY_FIRST =
      named("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + "[ ,-]{1,2}" + YEAR);
  private static final Pattern MONTH_FIRST =
      named("\\b" + MONTH + "\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s" + YEAR);

  private WrittenDate() {}

  private static Pattern named(String pattern) {
    return Pattern.compile(pattern + "(?!\\d)", Pattern.CASE_INSENSITIVE);
  }

  /** Returns the first day of the form that a text has, numbers before names of months. */
  public static Optional<LocalDate> in(String text) {
    return first(NUMBERS, text, 1, 3, 4).or(() -> inWords(text));
  }

  /** Returns the first day whose month has a name. */
  static Optional<LocalDate> inWords(String text) {
    return first(MONTH_FIRST, text, 3, 1, 2).or(() -> first(DAY_FIRST, text, 3, 2, 1));
  }

  /** Returns the day in an address, also of eight digits. */
  public static Optional<LocalDate> inAddress(String address) {
    return first(NUMBERS, address, 1, 3, 4).or(() -> first(COMPACT, address, 1, 2, 3));
  }

  private static Optional<LocalDate> first(
      Pattern pattern, String text, int year, int month, int day) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      Optional<LocalDate> date = date(found.group(year), found.group(month), found.group(day));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int name = MONTH_NAMES.indexOf(month.toLowerCase(Locale.ROOT));
    try {
      int number = name < 0 ? Integer.parseInt(month) : name + 1;
      return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
