package org.demarche.app.relation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of a relation.
 *
 * @param dyad the two sides
 * @param from the first day that is shown, else that of the first act
 * @param to the last day that is shown, else that of the last act
 * @param grain the periods of the series
 * @param within how many days an answer may take, and a silence lasts before a new move, 1 to 365
 */
public record Question(
    Dyad dyad, Optional<LocalDate> from, Optional<LocalDate> to, Grain grain, int within) {

  /** How many days a relation is shown at most, a hundred years. */
  public static final int LONGEST = 36_525;

  /** The usual number of days within which an answer comes. */
  public static final int USUAL_WITHIN = 7;

  /** The largest number of days within which an answer comes. */
  public static final int LONGEST_WITHIN = 365;

  /**
   * Makes a question.
   *
   * @throws IllegalArgumentException if the days are in the wrong order or too many, or within is
   *     out of its range
   */
  public Question {
    if (within < 1 || within > LONGEST_WITHIN) {
      throw new IllegalArgumentException("an answer comes within 1 to 365 days, not " + within);
    }
    if (from.isPresent() && to.isPresent()) {
      if (new Period(from.get(), to.get()).days() > LONGEST) {
        throw new IllegalArgumentException("a relation is shown over a hundred years at most");
      }
    }
  }

  /** Returns the days that are shown of such acts, nothing where they all come before. */
  Optional<Period> span(Acts acts) {
    LocalDate last = to.orElseGet(acts::lastDay);
    LocalDate longest = last.minusDays(LONGEST - 1L);
    LocalDate first = from.orElseGet(acts::firstDay);
    if (first.isAfter(last)) {
      return Optional.empty();
    }
    return Optional.of(new Period(first.isBefore(longest) ? longest : first, last));
  }
}
