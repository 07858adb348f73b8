package org.demarche.app.relation;

import java.time.LocalDate;
import java.util.List;

/**
 * The first acts of a tone after a silence.
 *
 * @param day when
 * @param tone whether they are friendly
 * @param way FORTH or BACK for the side that moves, TOGETHER where both act on the day
 * @param cases the ids of these acts
 */
public record Opening(LocalDate day, Tone tone, Way way, List<String> cases) {

  /** Copies the ids. */
  public Opening {
    cases = List.copyOf(cases);
  }
}
