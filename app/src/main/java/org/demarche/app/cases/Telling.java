package org.demarche.app.cases;

import java.util.List;
import java.util.Optional;

/**
 * A telling of a case, with the reason why it belongs there.
 *
 * @param told the telling
 * @param like the telling of the same case that it resembles; empty for the first
 * @param grounds what both share; empty for the first
 */
public record Telling(Told told, Optional<TellingKey> like, List<Ground> grounds) {

  /** Copies the list. */
  public Telling {
    grounds = List.copyOf(grounds);
  }
}
