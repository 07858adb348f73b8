package org.demarche.date;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days by their number: "July 31, 2017", "5 and 6 July", "Nov. 28-Dec. 3", "2017-07-31",
 * "13.5.2011".
 */
final class DayReader {

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final int MONTHS = 12;
  private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");
  private static final Set<String> AND = Set.of("and", "or");

  private final Wording words;
  private final NearestDay nearest;

  DayReader(Wording words, Tendency tendency) {
    this.words = words;
    this.nearest = new NearestDay(tendency, words.today());
  }

  Optional<Reading> read(int at) {
    return words.isNumeral(at) ? digits(at).or(() -> named(at)).or(() -> first(at)) : named(at);
  }

  private Optional<Reading> digits(int at) {
    String text = words.text(at);
    Matcher european = DOTS.matcher(text);
    if (european.matches()) {
      return digits(at, european.group(3), european.group(2), european.group(1));
    }
    Matcher slashes = SLASHES.matcher(text);
    if (!slashes.matches()) {
      return ISO.matcher(text).matches() ? day(at, text) : Optional.empty();
    }
    int first = Integer.parseInt(slashes.group(1));
    int second = Integer.parseInt(slashes.group(2));
    boolean clear = first > MONTHS || second > MONTHS || first == second;
    String month = second > MONTHS ? slashes.group(1) : slashes.group(2);
    String day = second > MONTHS ? slashes.group(2) : slashes.group(1);
    return clear ? digits(at, slashes.group(3), month, day) : Optional.empty();
  }

  private Optional<Reading> digits(int at, String year, String month, String day) {
    return day(at, year + "-" + two(month) + "-" + two(day));
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private Optional<Reading> day(int at, String iso) {
    try {
      LocalDate day = LocalDate.parse(iso);
      return Optional.of(Reading.of(at, day)).filter(r -> words.isYear(day.getYear()));
    } catch (DateTimeParseException noSuchDay) {
      return Optional.of(Reading.nothing(at));
    }
  }

  /** A day with its month, an interval of days, with or without the year. */
  Optional<Reading> named(int at) {
    return DayTold.at(words, at).map(told -> upTo(told).orElseGet(() -> within(told)));
  }

  private Reading within(DayTold told) {
    int closing = closing(told);
    Optional<LocalDate> start =
        year(told)
            .map(year -> NearestDay.in(year, told.month(), told.first()))
            .orElseGet(() -> nearest(told));
    if (start.isEmpty() || told.isSingle()) {
      return start.map(day -> Reading.of(closing, day)).orElse(Reading.nothing(closing));
    }
    return NearestDay.in(start.get().getYear(), told.month(), told.last())
        .filter(end -> end.isAfter(start.get()))
        .map(end -> Reading.of(closing, start.get() + "/" + end))
        .orElse(Reading.nothing(closing));
  }

  /** "Nov. 28-Dec. 3", "28 November - 3 December 2016". */
  private Optional<Reading> upTo(DayTold told) {
    if (!told.isSingle() || !words.isDash(told.end() + 1)) {
      return Optional.empty();
    }
    return DayTold.at(words, told.end() + 2)
        .filter(DayTold::isSingle)
        .map(last -> interval(told, last).orElse(Reading.nothing(closing(last))));
  }

  private Optional<Reading> interval(DayTold first, DayTold last) {
    Optional<LocalDate> end =
        year(last).flatMap(year -> NearestDay.in(year, last.month(), last.first()));
    if (year(last).isPresent()) {
      return end.flatMap(day -> NearestDay.until(day, first.month(), first.first()))
          .map(start -> Reading.of(closing(last), start + "/" + end.get()));
    }
    return nearest(first)
        .flatMap(
            start ->
                NearestDay.from(start, last.month(), last.first())
                    .map(day -> Reading.of(last.end(), start + "/" + day)));
  }

  private Optional<LocalDate> nearest(DayTold told) {
    return nearest.of(told.month(), told.first(), words.parse(), words.word(told.monthAt()));
  }

  /** The year behind a day, or behind the next one: "July 5 and 6, 1995". */
  private Optional<Integer> year(DayTold told) {
    return yearBehind(told.end())
        .or(() -> isNext(told.end() + 2) ? yearBehind(told.end() + 2) : Optional.empty())
        .map(YearTold::year);
  }

  private Optional<YearTold> yearBehind(int word) {
    return YearTold.at(words, word + 1);
  }

  private int closing(DayTold told) {
    return closing(told.end());
  }

  private int closing(int word) {
    return yearBehind(word).map(YearTold::last).orElse(word);
  }

  /** The 5 of "5 and 6 July". */
  private Optional<Reading> first(int at) {
    if (!DIGITS.matcher(words.text(at)).matches() || !AND.contains(words.lower(at + 1))) {
      return Optional.empty();
    }
    return named(at + 2).filter(Reading::isDay).flatMap(next -> inMonthOf(next, at, -1));
  }

  /** Returns the 6 of "July 5 and 6" behind the reading of "July 5". */
  Optional<Reading> second(Reading before) {
    int at = before.last() + 2;
    return isNext(at)
        ? inMonthOf(before, at, 1).map(day -> new Reading(closing(at), day.value()))
        : Optional.empty();
  }

  /** Tells whether the word is the 6 of "July 5 and 6". */
  private boolean isNext(int at) {
    return AND.contains(words.lower(at - 1))
        && DIGITS.matcher(words.text(at)).matches()
        && words.month(at + 1).isEmpty()
        && DayTold.isDay(words, at);
  }

  /** Returns the day that the number tells in the month of another day, before or behind it. */
  private Optional<Reading> inMonthOf(Reading other, int at, int side) {
    LocalDate known = LocalDate.parse(other.value());
    return words
        .calendar()
        .dayOfMonth(words.text(at))
        .flatMap(day -> NearestDay.in(known.getYear(), known.getMonth(), day))
        .filter(day -> Integer.signum(day.compareTo(known)) == side)
        .map(day -> Reading.of(at, day));
  }
}
