package org.demarche.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.parse.Parse;

/** Finds the other half of a country that shares its name: "North and South Korea". */
final class JoinedHalves {

  /** How far before the second half the first one stands. */
  private static final int BEFORE = 2;

  private static final List<String> JOINING = List.of("and", "or");

  /** Of each half with the word that is left of the other one's name, the other one. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "KOR North",
          "PRK",
          "PRK South",
          "KOR",
          "SSD North",
          "SDN",
          "YEM South",
          "YMD",
          "YMD North",
          "YEM",
          "DEU East",
          "DDR",
          "DDR West",
          "DEU");

  private final Gazetteer gazetteer;
  private final Parse parse;

  JoinedHalves(Gazetteer gazetteer, Parse parse) {
    this.gazetteer = gazetteer;
    this.parse = parse;
  }

  /** Returns the half that the word before "and" names, when the hit names its other half. */
  Optional<Entity> before(Hit hit) {
    int at = first(hit);
    return Optional.of(hit)
        .filter(h -> at >= 0 && JOINING.contains(parse.word(at + 1).lemma()))
        .flatMap(Hit::entity)
        .filter(e -> e.kind() == Kind.STATE)
        .map(e -> OTHERS.get(e.country() + " " + parse.word(at).text()))
        .flatMap(gazetteer::state)
        .map(Sense::entity);
  }

  /** Returns where the words for both begin. */
  int first(Hit hit) {
    return hit.first() - BEFORE;
  }
}
