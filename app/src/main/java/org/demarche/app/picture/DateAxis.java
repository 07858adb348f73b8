package org.demarche.app.picture;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.app.relation.Grain;
import org.demarche.app.relation.Period;

/**
 * Where days lie from left to right, and which of them are named.
 *
 * @param span the days
 * @param left where the first begins, in pixels
 * @param right where the last ends
 */
record DateAxis(Period span, double left, double right) {

  private static final int MOST_WEEKS = 70;
  private static final int MOST_MONTHS = 550;
  private static final int MOST_QUARTERS = 1500;
  private static final int YEAR = 365;
  private static final int MOST_YEARS = 12;

  /**
   * A day that is named.
   *
   * @param year a second line below it, may be empty
   */
  record Tick(LocalDate day, String text, String year) {}

  /** Returns where a day begins. */
  double x(LocalDate day) {
    double share = (double) (day.toEpochDay() - span.first().toEpochDay()) / span.days();
    return left + share * (right - left);
  }

  /** Returns where a day ends. */
  double end(LocalDate day) {
    return x(day.plusDays(1));
  }

  /** Returns the days that are named, so many that their names do not touch. */
  List<Tick> ticks() {
    int days = span.days();
    if (days <= MOST_WEEKS) {
      return ticks(Grain.WEEK, days <= 28 ? 1 : 2, "d MMM");
    } else if (days <= MOST_MONTHS) {
      return ticks(Grain.MONTH, 1, "MMM");
    } else if (days <= MOST_QUARTERS) {
      return ticks(Grain.MONTH, 3, "MMM");
    }
    int years = days / YEAR;
    return ticks(Grain.MONTH, 12 * Math.max(1, (years + MOST_YEARS - 1) / MOST_YEARS), "yyyy");
  }

  private List<Tick> ticks(Grain grain, int step, String pattern) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    boolean years = !pattern.contains("y");
    List<Tick> ticks = new ArrayList<>();
    LocalDate day = first(grain, step);
    int told = 0;
    while (!day.isAfter(span.last())) {
      String year = years && day.getYear() != told ? Integer.toString(day.getYear()) : "";
      told = day.getYear();
      ticks.add(new Tick(day, format.format(day), year));
      day = grain.plus(day, step);
    }
    return ticks;
  }

  /** Quarters and years begin where those of the calendar do. */
  private LocalDate first(Grain grain, int step) {
    LocalDate start = grain.start(span.first());
    if (grain == Grain.MONTH && step > 1) {
      start = start.with(Month.JANUARY);
    }
    while (start.isBefore(span.first())) {
      start = grain.plus(start, grain == Grain.WEEK ? 1 : Math.min(step, 12));
    }
    return start;
  }
}
