package org.demarche.app.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A span of time cut into the periods of the calendar, of which the first and last may be cut
 * short.
 *
 * @param grain how long they are
 * @param span all of them
 */
public record Calendar(Grain grain, Period span) {

  /** Returns how many periods there are. */
  public int size() {
    return index(span.last()) + 1;
  }

  /** Returns the place of the period that a day of the span belongs to, from 0. */
  public int index(LocalDate day) {
    return grain.between(grain.start(span.first()), day);
  }

  /** Returns a period, within the span. */
  public Period period(int index) {
    LocalDate start = grain.plus(grain.start(span.first()), index);
    LocalDate end = grain.plus(start, 1).minusDays(1);
    return new Period(
        start.isBefore(span.first()) ? span.first() : start,
        end.isAfter(span.last()) ? span.last() : end);
  }

  /** Returns all periods in order. */
  public List<Period> periods() {
    return IntStream.range(0, size()).mapToObj(this::period).toList();
  }

  /** Returns the name of a period, "2017-W23". */
  public String name(int index) {
    return grain.name(period(index).first());
  }
}
