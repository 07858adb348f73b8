package org.demarche.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.record.DateExpression;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Reads the temporal expressions of one sentence from left to right. */
final class DateReader {

  private final Focus focus;
  private final Parse parse;
  private final Report report;
  private final RelativeDayReader relativeDays;
  private final DayReader days;
  private final WeekdayReader weekdays;
  private final UnitReader units;
  private final MonthReader months;
  private final YearReader years;
  private final List<DateMention> found = new ArrayList<>();

  DateReader(CalendarWords calendar, Tendency tendency, Focus focus, Parse parse, Report report) {
    Wording words = new Wording(parse, calendar, focus.today());
    this.focus = focus;
    this.parse = parse;
    this.report = report;
    this.relativeDays = new RelativeDayReader(words, focus);
    this.days = new DayReader(words, tendency);
    this.weekdays = new WeekdayReader(words, tendency, days);
    this.units = new UnitReader(words, focus);
    this.months = new MonthReader(words, tendency);
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
    return found;
  }

  private Optional<Reading> readingAt(int at) {
    return relativeDays
        .read(at)
        .or(() -> days.read(at))
        .or(() -> weekdays.read(at))
        .or(() -> units.read(at))
        .or(() -> months.read(at))
        .or(() -> years.read(at));
  }

  /** Adds the 6 of "July 5 and 6". */
  private Reading second(Reading first) {
    Optional<Reading> second = first.isDay() ? days.second(first) : Optional.empty();
    second.ifPresent(reading -> add(first.last() + 2, reading));
    return second.orElse(first);
  }

  private void add(int first, Reading reading) {
    if (reading.value().isEmpty()) {
      return;
    }
    Span span = parse.word(first).span().cover(parse.word(reading.last()).span());
    String text = span.of(report.text());
    DateExpression expression =
        new DateExpression(parse.sentence().number(), span, text, reading.value());
    found.add(new DateMention(first, reading.last(), expression));
    if (reading.isDay()) {
      focus.move(LocalDate.parse(reading.value()));
    }
  }
}
