package org.demarche.petrarch;

import java.util.List;
import java.util.Optional;
import org.demarche.entity.Period;

/**
 * What a code in brackets says.
 *
 * @param letters the code as it is written, without its days
 * @param country of the project, empty when the code tells none
 * @param sectors PLOVER sectors
 * @param countryOnly whether the code is that of a country and nothing else
 * @param period when it counts, empty when that is not said
 */
record ActorCode(
    String letters,
    String country,
    List<String> sectors,
    boolean countryOnly,
    Optional<Period> period) {

  ActorCode {
    sectors = List.copyOf(sectors);
  }

  /** Tells whether it names several at once, "FRA/HUN", which are no entity. */
  boolean isSeveral() {
    return letters.indexOf('/') >= 0;
  }
}
