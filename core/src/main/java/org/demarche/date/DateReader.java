package org.demarche.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.record.DateExpression;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Reads the temporal expressions of one sentence from left to right. */
final class DateReader {

  private static final Set<String> PARTS = Set.of("earlier", "early", "late", "later", "mid");

  private final Focus focus;
  private final LocalDate before;
  private final Parse parse;
  private final Report report;
  private final Wording words;
  private final RelativeDayReader relativeDays;
  private final DayReader days;
  private final WeekdayReader weekdays;
  private final ClockReader clock;
  private final QuarterReader quarters;
  private final EraReader eras;
  private final UnitReader units;
  private final ReferenceReader references;
  private final DurationReader durations;
  private final MonthReader months;
  private final YearReader years;
  private final List<DateMention> found = new ArrayList<>();

  DateReader(CalendarWords calendar, Tendency tendency, Focus focus, Parse parse, Report report) {
    this.words = new Wording(parse, calendar, focus.today());
    Counts counts = new Counts(words);
    this.focus = focus;
    this.before = focus.day();
    this.parse = parse;
    this.report = report;
    this.relativeDays = new RelativeDayReader(words, focus);
    this.days = new DayReader(words, tendency);
    this.weekdays = new WeekdayReader(words, tendency, days);
    this.clock = new ClockReader(words);
    this.quarters = new QuarterReader(words, tendency);
    this.months = new MonthReader(words, tendency);
    this.eras = new EraReader(words, months);
    this.units = new UnitReader(words, counts, focus, tendency);
    this.references = new ReferenceReader(words);
    this.durations = new DurationReader(words, counts);
    this.years = new YearReader(words);
  }

  List<DateMention> read() {
    int at = 0;
    while (at < parse.words().size()) {
      Optional<Reading> reading = readingAt(at);
      if (reading.isPresent()) {
        add(at, reading.get());
        at = second(reading.get()).last();
      }
      at++;
    }
    return new HourDays(before).of(found);
  }

  private Optional<Reading> readingAt(int at) {
    return relativeDays
        .read(at)
        .or(() -> days.read(at))
        .or(() -> weekdays.read(at))
        .or(() -> clock.read(at))
        .or(() -> quarters.read(at))
        .or(() -> eras.read(at))
        .or(() -> units.read(at))
        .or(() -> references.read(at))
        .or(() -> durations.read(at))
        .or(() -> months.read(at))
        .or(() -> years.read(at));
  }

  /** Adds the 6 of "July 5 and 6". */
  private Reading second(Reading first) {
    Optional<Reading> second = first.isDay() ? days.second(first) : Optional.empty();
    second.ifPresent(reading -> add(first.last() + 2, reading));
    return second.orElse(first);
  }

  private void add(int at, Reading reading) {
    if (reading.value().isEmpty()) {
      return;
    }
    int first = first(at, reading);
    Span span = parse.word(first).span().cover(parse.word(reading.last()).span());
    String text = span.of(report.text());
    DateExpression expression =
        new DateExpression(parse.sentence().number(), span, text, reading.value());
    found.add(new DateMention(first, reading.last(), expression));
    if (reading.isDay()) {
      focus.move(LocalDate.parse(reading.value()));
    } else if (reading.isYear()) {
      focus.move(Integer.parseInt(reading.value()));
    }
  }

  /** "late" belongs to "late August", not to "late Monday". */
  private int first(int at, Reading reading) {
    boolean part = reading.isCalendar() && !reading.isDay() && PARTS.contains(words.lower(at - 1));
    return part && found.stream().noneMatch(m -> m.covers(at - 1)) ? at - 1 : at;
  }
}
