package org.demarche.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** The words for days, months, units and numbers in temporal expressions. */
final class CalendarWords {

  private enum Kind {
    WEEKDAY,
    MONTH,
    UNIT,
    NUMBER,
    ORDINAL
  }

  private static final Pattern COUNT = Pattern.compile("\\d{1,3}");
  private static final Pattern DAY = Pattern.compile("(?i)(\\d{1,2})(?:st|nd|rd|th)?");

  private final Map<Kind, Map<String, String>> values = new HashMap<>();

  CalendarWords() {
    for (Kind kind : Kind.values()) {
      values.put(kind, new HashMap<>());
    }
    for (Row row : Table.read(CalendarWords.class, "calendar.txt", 3)) {
      Map<String, String> words = of(row.oneOf(Kind.class, 0));
      row.list(1).forEach(word -> words.put(word.toLowerCase(Locale.ROOT), value(row)));
    }
  }

  private static String value(Row row) {
    String value = row.field(2);
    Class<? extends Enum<?>> names =
        switch (row.field(0)) {
          case "weekday" -> DayOfWeek.class;
          case "month" -> Month.class;
          case "unit" -> ChronoUnit.class;
          default -> null;
        };
    boolean known =
        names == null
            ? COUNT.matcher(value).matches()
            : Arrays.stream(names.getEnumConstants()).anyMatch(c -> c.name().equals(value));
    if (!known) {
      throw row.malformed("no value of a " + row.field(0) + ": \"" + value + "\"");
    }
    return value;
  }

  private Map<String, String> of(Kind kind) {
    return values.getOrDefault(kind, Map.of());
  }

  private Optional<String> value(Kind kind, String word) {
    return Optional.ofNullable(of(kind).get(word.toLowerCase(Locale.ROOT)));
  }

  Optional<DayOfWeek> weekday(String word) {
    return value(Kind.WEEKDAY, word).map(DayOfWeek::valueOf);
  }

  /** Returns the month; abbreviations and names count only with a capital. */
  Optional<Month> month(String word) {
    return Character.isUpperCase(word.charAt(0))
        ? value(Kind.MONTH, word).map(Month::valueOf)
        : Optional.empty();
  }

  /** Returns DAYS, WEEKS, MONTHS, YEARS or DECADES. */
  Optional<ChronoUnit> unit(String word) {
    return value(Kind.UNIT, word).map(ChronoUnit::valueOf);
  }

  /** Returns a small number in digits or words; "a" is one. */
  Optional<Integer> number(String word) {
    return COUNT.matcher(word).matches()
        ? Optional.of(Integer.valueOf(word))
        : value(Kind.NUMBER, word).map(Integer::valueOf);
  }

  /** Returns a day of the month: "3", "03", "3rd", "third". */
  Optional<Integer> dayOfMonth(String word) {
    Matcher digits = DAY.matcher(word);
    Optional<Integer> day =
        digits.matches()
            ? Optional.of(Integer.valueOf(digits.group(1)))
            : value(Kind.ORDINAL, word).map(Integer::valueOf);
    return day.filter(d -> d >= 1 && d <= 31);
  }
}
