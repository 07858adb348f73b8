package org.demarche.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** The words for days, months, units and numbers, and for vague times, in temporal expressions. */
final class CalendarWords {

  private enum Kind {
    WEEKDAY,
    MONTH,
    UNIT,
    NUMBER,
    ORDINAL,
    PART,
    SEASON,
    FREQUENCY,
    REFERENCE
  }

  /**
   * Words for a time that is left open.
   *
   * @param words in lower case
   * @param value of TIMEX3
   */
  record Phrase(List<String> words, String value) {}

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern SYMBOL = Pattern.compile("P1[DWMQY]|[A-Z]{2}|[A-Z]+_REF");
  private static final Pattern DAY = Pattern.compile("(?i)(\\d{1,2})(?:st|nd|rd|th)?");

  private final Map<Kind, Map<String, String>> values = new HashMap<>();

  /** By first word, the longest first. */
  private final Map<String, List<Phrase>> references = new HashMap<>();

  CalendarWords() {
    for (Kind kind : Kind.values()) {
      values.put(kind, new HashMap<>());
    }
    for (Row row : Table.read(CalendarWords.class, "calendar.txt", 3)) {
      Map<String, String> words = of(row.oneOf(Kind.class, 0));
      row.list(1).forEach(word -> words.put(word.toLowerCase(Locale.ROOT), value(row)));
    }
    of(Kind.REFERENCE)
        .forEach(
            (words, value) -> {
              Phrase phrase = new Phrase(List.of(words.split(" ")), value);
              references.computeIfAbsent(phrase.words().get(0), w -> new ArrayList<>()).add(phrase);
            });
    references
        .values()
        .forEach(of -> of.sort(Comparator.comparingInt((Phrase p) -> -p.words().size())));
  }

  private static String value(Row row) {
    String value = row.field(2);
    Class<? extends Enum<?>> names =
        switch (row.field(0)) {
          case "weekday" -> DayOfWeek.class;
          case "month" -> Month.class;
          case "unit" -> Unit.class;
          default -> null;
        };
    boolean known =
        names == null
            ? NUMBER.matcher(value).matches() || SYMBOL.matcher(value).matches()
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

  /** Returns the unit of time that a word in the singular or plural names. */
  Optional<Unit> unit(String word) {
    return value(Kind.UNIT, word).map(Unit::valueOf);
  }

  /** Returns a small number in words; "a" is one. */
  Optional<Integer> number(String word) {
    return value(Kind.NUMBER, word).map(Integer::valueOf);
  }

  /** Returns TIMEX3's "MO" for "morning". */
  Optional<String> partOfDay(String word) {
    return value(Kind.PART, word);
  }

  /** Returns TIMEX3's "SP" for "spring". */
  Optional<String> season(String word) {
    return value(Kind.SEASON, word);
  }

  /** Returns "P1Y" for "annual". */
  Optional<String> frequency(String word) {
    return value(Kind.FREQUENCY, word);
  }

  /** Returns what begins with the word and leaves the time open, the longest first. */
  Optional<List<Phrase>> references(String word) {
    return Optional.ofNullable(references.get(word));
  }

  /** Returns 3 for "3rd" and "third", not for "3". */
  Optional<Integer> ordinal(String word) {
    return NUMBER.matcher(word).matches() ? Optional.empty() : dayOfMonth(word);
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
