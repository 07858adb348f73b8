package org.demarche.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.DateExpression;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Reads the temporal expressions of one sentence from left to right. */
final class DateReader {

  private static final int OLDEST_YEAR = 1700;
  private static final int YEARS_AHEAD = 80;

  private static final Set<String> BACK = Set.of("last", "past", "previous");
  private static final Set<String> AHEAD = Set.of("next", "coming", "following");
  private static final Set<String> HERE = Set.of("this", "current");
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "since", "by", "of", "until", "till", "from", "during", "early", "late", "mid", "before", "after",
          "last", "next", "this", "and", "to", "between", "through", "for", "around", "about");
  private static final Set<Month> ALSO_NAMES =
      Set.of(Month.APRIL, Month.AUGUST, Month.JANUARY, Month.JUNE, Month.MARCH, Month.MAY);
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "by", "of", "until", "till", "from", "during", "early", "late", "before", "after", "to",
          "and", "between", "through", "for", "around", "about", "the", "mid", "(", ",", "over", "end", "'s", "his",
          "her", "its", "their", "a", "disputed", "or");

  private final CalendarWords words;
  private final Tendency tendency;
  private final Focus focus;
  private final Parse parse;
  private final Report report;
  private final List<DateMention> found = new ArrayList<>();

  DateReader(CalendarWords words, Tendency tendency, Focus focus, Parse parse, Report report) {
    this.words = words;
    this.tendency = tendency;
    this.focus = focus;
    this.parse = parse;
    this.report = report;
  }

  /** What was read from a word on. */
  private record Reading(int last, String value) {}

  List<DateMention> read() {
    int at = 0;
    while (at < parse.words().size()) {
      Optional<Reading> reading = readingAt(at);
      if (reading.isPresent()) {
        add(at, reading.get());
        at = reading.get().last();
      }
      at++;
    }
    return found;
  }

  private void add(int first, Reading reading) {
    Span span = parse.word(first).span().cover(parse.word(reading.last()).span());
    String text = span.of(report.text());
    DateExpression expression =
        new DateExpression(parse.sentence().number(), span, text, reading.value());
    found.add(new DateMention(first, reading.last(), expression));
    if (reading.value().length() == 10 && reading.value().indexOf('W') < 0) {
      focus.move(LocalDate.parse(reading.value()));
    }
  }

  private Optional<Reading> readingAt(int at) {
    return relativeDay(at)
        .or(() -> dayMonth(at))
        .or(() -> monthDay(at))
        .or(() -> weekday(at))
        .or(() -> ago(at))
        .or(() -> namedUnit(at))
        .or(() -> month(at))
        .or(() -> year(at));
  }

  private String lower(int at) {
    return at >= 0 && at < parse.words().size()
        ? parse.word(at).text().toLowerCase(Locale.ROOT)
        : "";
  }

  private String text(int at) {
    return at >= 0 && at < parse.words().size() ? parse.word(at).text() : " ";
  }

  private LocalDate today() {
    return focus.today();
  }

  private static Optional<Reading> reading(int last, Object value) {
    return Optional.of(new Reading(last, value.toString()));
  }

  /** "today", "the day before yesterday", "the following day", "a day earlier". */
  private Optional<Reading> relativeDay(int at) {
    switch (lower(at)) {
      case "today", "tonight":
        return reading(at, today());
      case "yesterday":
        return reading(at, today().minusDays(1));
      case "tomorrow":
        return reading(at, today().plusDays(1));
      case "the":
        if (lower(at + 1).equals("day") && lower(at + 3).equals("yesterday") && lower(at + 2).equals("before")) {
          return reading(at + 3, today().minusDays(2));
        }
        if (lower(at + 1).equals("day") && lower(at + 3).equals("tomorrow") && lower(at + 2).equals("after")) {
          return reading(at + 3, today().plusDays(2));
        }
        if (lower(at + 2).equals("day") && Set.of("following", "next").contains(lower(at + 1))) {
          return reading(at + 2, focus.day().plusDays(1));
        }
        if (lower(at + 2).equals("day") && lower(at + 1).equals("previous")) {
          return reading(at + 2, focus.day().minusDays(1));
        }
        if (lower(at + 2).equals("day") && lower(at + 1).equals("same")) {
          return reading(at + 2, focus.day());
        }
        return Optional.empty();
      case "a":
        boolean day = lower(at + 1).equals("day");
        if (day && Set.of("earlier", "before").contains(lower(at + 2))) {
          return reading(at + 2, focus.day().minusDays(1));
        }
        return day && lower(at + 2).equals("later")
            ? reading(at + 2, focus.day().plusDays(1))
            : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  /** "31 July", "31 July 2017", "the 3rd of May", "28-30 November". */
  private Optional<Reading> dayMonth(int at) {
    int month = lower(at + 1).equals("of") ? at + 2 : at + 1;
    Optional<Month> named = words.month(text(month));
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String[] range = range(at);
    Optional<Integer> first = words.dayOfMonth(range[0]);
    Optional<Integer> last = words.dayOfMonth(range[1]);
    boolean ordinal = month == at + 2 && text(at).matches("\\d{1,2}");
    if (first.isEmpty() || last.isEmpty() || ordinal) {
      return Optional.empty();
    }
    return day(at, month, month, named.get(), first.get(), last.get());
  }

  /** "July 31", "July 31, 2017", "Nov. 28-30", "March 26 to 29". */
  private Optional<Reading> monthDay(int at) {
    Optional<Month> named = words.month(text(at));
    if (named.isEmpty() || at + 1 >= parse.words().size()) {
      return Optional.empty();
    }
    String[] range = range(at + 1);
    Optional<Integer> first = words.dayOfMonth(range[0]);
    Optional<Integer> last = words.dayOfMonth(range[1]);
    if (first.isEmpty() || last.isEmpty() || text(at + 1).matches("\\p{L}+")) {
      return Optional.empty();
    }
    return day(at, at + 1, at, named.get(), first.get(), last.get());
  }

  private String[] range(int at) {
    String[] parts = text(at).split("[-–]", 2);
    return new String[] {parts[0], parts.length > 1 ? parts[1] : parts[0]};
  }

  private Optional<Reading> day(int at, int end, int month, Month named, int first, int last) {
    Optional<Integer> year = yearBehind(end);
    int closing = year.isEmpty() ? end : text(end + 1).equals(",") ? end + 2 : end + 1;
    try {
      LocalDate start =
          year.isPresent()
              ? LocalDate.of(year.get(), named, first)
              : nearest(named, first, parse.word(month));
      if (first == last) {
        return reading(closing, start);
      }
      return reading(closing, start + "/" + start.withDayOfMonth(last));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private Optional<Integer> yearBehind(int at) {
    int next = text(at + 1).equals(",") ? at + 2 : at + 1;
    return text(next).matches("\\d{4}") ? Optional.of(Integer.valueOf(text(next))).filter(this::isYear) : Optional.empty();
  }

  private boolean isYear(int number) {
    return number >= OLDEST_YEAR && number <= today().getYear() + YEARS_AHEAD;
  }

  /** A day without a year is the nearest one on the side that the clause looks to. */
  private LocalDate nearest(Month month, int day, Word word) {
    LocalDate past = LocalDate.of(today().getYear(), month, day);
    past = past.isAfter(today()) ? LocalDate.of(today().getYear() - 1, month, day) : past;
    LocalDate next = past.isEqual(today()) ? past : LocalDate.of(past.getYear() + 1, month, day);
    long back = ChronoUnit.DAYS.between(past, today());
    long ahead = ChronoUnit.DAYS.between(today(), next);
    boolean future = tendency.isAhead(parse, word) || back > 270 && ahead < 60;
    return future && ahead < 330 ? next : past;
  }

  /** "Monday", "last Thursday", "Monday, July 31". */
  private Optional<Reading> weekday(int at) {
    String first = lower(at);
    boolean prefixed = BACK.contains(first) || AHEAD.contains(first) || HERE.contains(first);
    int name = prefixed ? at + 1 : at;
    Optional<DayOfWeek> day = words.weekday(text(name));
    if (day.isEmpty() || !Character.isUpperCase(text(name).charAt(0)) || isNameOfEvent(name)) {
      return Optional.empty();
    }
    int date = text(name + 1).equals(",") ? name + 2 : name + 1;
    Optional<Reading> exact = monthDay(date).or(() -> dayMonth(date));
    if (exact.isPresent()) {
      return exact;
    }
    return reading(name, day(day.get(), first, parse.word(name)));
  }

  /** "Bloody Sunday", "Black Friday", "Good Friday", the Sunday Times. */
  private boolean isNameOfEvent(int at) {
    return Set.of("bloody", "black", "good", "ash", "palm", "easter").contains(lower(at - 1))
        || Set.of("times", "telegraph", "mail", "express", "mirror").contains(lower(at + 1));
  }

  private LocalDate day(DayOfWeek day, String prefix, Word word) {
    int back = Math.floorMod(today().getDayOfWeek().getValue() - day.getValue(), 7);
    int ahead = Math.floorMod(day.getValue() - today().getDayOfWeek().getValue(), 7);
    if (BACK.contains(prefix)) {
      return today().minusDays(back == 0 ? 7 : back);
    }
    if (AHEAD.contains(prefix)) {
      return today().plusDays(ahead == 0 ? 7 : ahead);
    }
    if (back == 0) {
      return today();
    }
    return tendency.isAhead(parse, word) ? today().plusDays(ahead) : today().minusDays(back);
  }

  /** "three days ago", "a year ago". */
  private Optional<Reading> ago(int at) {
    Optional<Integer> number = words.number(lower(at));
    Optional<ChronoUnit> unit = words.unit(lower(at + 1));
    if (number.isEmpty() || unit.isEmpty() || !lower(at + 2).equals("ago")) {
      return Optional.empty();
    }
    int factor = lower(at + 1).startsWith("fortnight") ? 2 : 1;
    LocalDate day = today().minus((long) number.get() * factor, unit.get());
    return Optional.of(new Reading(at + 2, value(day, unit.get())));
  }

  /** "last week", "this year", "the coming month", "next weekend". */
  private Optional<Reading> namedUnit(int at) {
    int name = lower(at).equals("the") ? at + 1 : at;
    String which = lower(name);
    int steps = BACK.contains(which) ? -1 : HERE.contains(which) ? 0 : AHEAD.contains(which) ? 1 : 2;
    boolean durationLike = name > at && (which.equals("past") || which.equals("last"));
    if (steps == 2 || durationLike) {
      return Optional.empty();
    }
    if (lower(name + 1).equals("weekend")) {
      LocalDate saturday = today().with(DayOfWeek.SATURDAY).plusWeeks(steps);
      return reading(name + 1, saturday + "/" + saturday.plusDays(1));
    }
    Optional<ChronoUnit> unit =
        words.unit(lower(name + 1)).filter(u -> u != ChronoUnit.DAYS && u != ChronoUnit.DECADES);
    if (unit.isEmpty() || lower(name + 1).endsWith("s")) {
      return Optional.empty();
    }
    boolean told = name > at && (which.equals("following") || which.equals("previous"));
    LocalDate from = told ? focus.day() : today();
    return Optional.of(new Reading(name + 1, value(from.plus(steps, unit.get()), unit.get())));
  }

  private static String value(LocalDate day, ChronoUnit unit) {
    return switch (unit) {
      case DAYS -> day.toString();
      case WEEKS -> IsoWeek.of(day);
      case MONTHS -> YearMonth.from(day).toString();
      default -> String.format(Locale.ROOT, "%04d", day.getYear());
    };
  }

  /** "in August", "last May", "July 2017", "mid-November". */
  private Optional<Reading> month(int at) {
    String first = lower(at);
    boolean prefixed = BACK.contains(first) || AHEAD.contains(first) || HERE.contains(first);
    int name = prefixed ? at + 1 : at;
    String bare = text(name).replaceFirst("(?i)^(mid|early|late)-", "");
    Optional<Month> named = bare.isEmpty() ? Optional.empty() : words.month(bare);
    if (named.isEmpty() || parse.word(name).tag().equals("MD")) {
      return Optional.empty();
    }
    int next = text(name + 1).equals(",") || lower(name + 1).equals("of") ? name + 2 : name + 1;
    if (text(next).matches("\\d{4}") && isYear(Integer.parseInt(text(next)))) {
      return reading(next, YearMonth.of(Integer.parseInt(text(next)), named.get()));
    }
    boolean plain = bare.length() == text(name).length();
    if (!prefixed && plain && ALSO_NAMES.contains(named.get()) && !BEFORE_MONTH.contains(lower(name - 1))) {
      return Optional.empty();
    }
    return reading(name, month(named.get(), first, parse.word(name)));
  }

  private YearMonth month(Month month, String prefix, Word word) {
    YearMonth now = YearMonth.from(today());
    YearMonth same = YearMonth.of(now.getYear(), month);
    if (HERE.contains(prefix)) {
      return same;
    }
    if (BACK.contains(prefix)) {
      return same.isBefore(now) ? same : same.minusYears(1);
    }
    if (AHEAD.contains(prefix) || tendency.isAhead(parse, word)) {
      boolean here = same.equals(now) && !AHEAD.contains(prefix);
      return same.isAfter(now) || here ? same : same.plusYears(1);
    }
    return same.isAfter(now) ? same.minusYears(1) : same;
  }

  /** "in 2016", "the 2016 election", "2003-04". */
  private Optional<Reading> year(int at) {
    String text = text(at);
    if (!text.matches("\\d{4}([-–]\\d{2}(\\d{2})?)?")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text.substring(0, 4));
    Word word = parse.word(at);
    boolean counts =
        isYear(year) && (BEFORE_YEAR.contains(lower(at - 1)) || at == 0) && !isAmount(word, at);
    if (!counts) {
      return Optional.empty();
    }
    if (text.length() == 4) {
      return reading(at, text);
    }
    String end = text.substring(5);
    return reading(at, year + "/" + (end.length() == 2 ? text.substring(0, 2) + end : end));
  }

  /** "2000 troops" are no year, "the 2016 election" is one. */
  private boolean isAmount(Word word, int at) {
    boolean beforeNoun = word.is("num", "nmod", "compound") && word.head() > at;
    boolean near = beforeNoun && word.head() - at <= 2 && !lower(at + 1).equals("more");
    boolean plural = near && parse.word(word.head()).tag().endsWith("S");
    boolean unit = Set.of("%", "percent", "km", "kilometers", "kilometres", "miles", "tons", "tonnes", "hours", "gmt").contains(lower(at + 1));
    boolean clock = lower(at - 1).equals("at");
    return unit || clock || plural && !lower(at - 1).equals("the");
  }
}
