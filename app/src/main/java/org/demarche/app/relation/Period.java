package org.demarche.app.relation;

import java.time.LocalDate;

/**
 * Some days in a row.
 *
 * @param first the first day
 * @param last the last day, which belongs to it
 */
public record Period(LocalDate first, LocalDate last) {

  /**
   * Makes a period.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("the period from " + first + " ends before, on " + last);
    }
  }

  /** Returns how many days it has, 1 or more. */
  public int days() {
    return index(last) + 1;
  }

  /** Returns the place of a day of it, from 0. */
  int index(LocalDate day) {
    return Math.toIntExact(day.toEpochDay() - first.toEpochDay());
  }

  /** Tells whether the day belongs to it. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
