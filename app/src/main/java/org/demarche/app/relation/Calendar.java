package org.demarche.app.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A span of time cut into the periods of the calendar; the first and last may be cut short. */
public final class Calendar {

  private final Grain grain;
  private final Period span;
  private final LocalDate start;

  /** Cuts the span into such periods. */
  public Calendar(Grain grain, Period span) {
    this.grain = grain;
    this.span = span;
    this.start = grain.start(span.first());
  }

  /** Returns how long the periods are. */
  public Grain grain() {
    return grain;
  }

  /** Returns all of the time. */
  public Period span() {
    return span;
  }

  /** Returns how many periods there are. */
  public int size() {
    return index(span.last()) + 1;
  }

  /** Returns the place of the period that a day of the span belongs to, from 0. */
  public int index(LocalDate day) {
    return grain.between(start, day);
  }

  /** Returns a period, within the span. */
  public Period period(int index) {
    LocalDate first = grain.plus(start, index);
    LocalDate last = grain.plus(first, 1).minusDays(1);
    return new Period(
        first.isBefore(span.first()) ? span.first() : first,
        last.isAfter(span.last()) ? span.last() : last);
  }

  /** Returns all periods in order. */
  public List<Period> periods() {
    return IntStream.range(0, size()).mapToObj(this::period).toList();
  }

  /** Returns the name of a period, "2017-W23". */
  public String name(int index) {
    return grain.name(grain.plus(start, index));
  }
}
