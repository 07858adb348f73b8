package org.demarche.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Finds the year of a day that is told without one, on the side that its clause looks to. */
final class NearestDay {

  /** Between two leap days lie eight years at most. */
  private static final int YEARS = 8;

  /** A day so long ago is taken for the coming one when that is near and no verb looks back. */
  private static final int LONG_AGO = 270;

  private static final int SOON = 60;

  /** What lies further ahead, a few days ago in the year before, is not looked ahead to. */
  private static final int FARTHEST = 330;

  private final Tendency tendency;
  private final LocalDate today;

  NearestDay(Tendency tendency, LocalDate today) {
    this.tendency = tendency;
    this.today = today;
  }

  /** Returns the day, none when no year has it. */
  Optional<LocalDate> of(Month month, int day, Parse parse, Word word) {
    Optional<LocalDate> past = until(today, month, day);
    Optional<LocalDate> next = from(today, month, day);
    if (past.isEmpty() || next.isEmpty()) {
      return past.or(() -> next);
    }
    long back = ChronoUnit.DAYS.between(past.get(), today);
    long ahead = ChronoUnit.DAYS.between(today, next.get());
    boolean leap = month == Month.FEBRUARY && day > Month.FEBRUARY.minLength();
    boolean future =
        tendency.isAhead(parse, word)
            || back > LONG_AGO && ahead < SOON && !tendency.isPast(parse, word);
    return future && (leap || ahead < FARTHEST) ? next : past;
  }

  /** Returns the last such day up to a day. */
  static Optional<LocalDate> until(LocalDate end, Month month, int day) {
    for (int year = end.getYear(); year >= end.getYear() - YEARS; year--) {
      Optional<LocalDate> found = in(year, month, day).filter(d -> !d.isAfter(end));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Returns the first such day from a day on. */
  static Optional<LocalDate> from(LocalDate start, Month month, int day) {
    for (int year = start.getYear(); year <= start.getYear() + YEARS; year++) {
      Optional<LocalDate> found = in(year, month, day).filter(d -> !d.isBefore(start));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Returns the day of the year, none for February 29 in most years. */
  static Optional<LocalDate> in(int year, Month month, int day) {
    return day <= month.length(Year.isLeap(year))
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }
}
