package org.demarche.place;

import java.util.List;
import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.record.Place;
import org.demarche.statement.Attribution;

/**
 * What stands around an act.
 *
 * @param statement what the act is told in
 * @param before the place of the act told before, in this sentence or the last
 * @param parses of all sentences of the report
 */
public record Surroundings(
    Optional<Attribution> statement, Optional<Place> before, List<Parse> parses) {

  /** Copies the list. */
  public Surroundings {
    parses = List.copyOf(parses);
  }
}
