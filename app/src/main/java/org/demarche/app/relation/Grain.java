package org.demarche.app.relation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How long the periods of a series are. */
public enum Grain {
  /** Single days. */
  DAY,
  /** Weeks of ISO 8601, from Monday to Sunday. */
  WEEK,
  /** Months of the calendar. */
  MONTH;

  /** Returns it as one word in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the first day of the period that the day belongs to. */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /** Returns the first day of a period so many periods after that of a start. */
  public LocalDate plus(LocalDate start, int periods) {
    return switch (this) {
      case DAY -> start.plusDays(periods);
      case WEEK -> start.plusWeeks(periods);
      case MONTH -> start.plusMonths(periods);
    };
  }

  /** Returns how many periods after that of a start the one of the day is. */
  public int between(LocalDate start, LocalDate day) {
    return Math.toIntExact(
        switch (this) {
          case DAY -> day.toEpochDay() - start.toEpochDay();
          case WEEK -> Math.floorDiv(day.toEpochDay() - start.toEpochDay(), 7L);
          case MONTH -> months(day) - months(start);
        });
  }

  private static long months(LocalDate day) {
    return 12L * day.getYear() + day.getMonthValue();
  }

  /** Returns the name of the period of a day in ISO 8601: 2017-06-05, 2017-W23, 2017-06. */
  public String name(LocalDate day) {
    return switch (this) {
      case DAY -> day.toString();
      case WEEK -> DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.GERMANY).format(day);
      case MONTH -> YearMonth.from(day).toString();
    };
  }

  /** Returns the grain for what single days tell too little of. */
  public Grain coarse() {
    return this == DAY ? WEEK : this;
  }
}
