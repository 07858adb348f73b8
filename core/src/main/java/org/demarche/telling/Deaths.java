package org.demarche.telling;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.record.Side;

/**
 * Joins what is told of one person's death, for nobody dies twice: "Lumumba was shot", "the murder
 * of Lumumba", "the day when Lumumba was killed in the bush".
 */
final class Deaths {

  private static final String ASSAULT = "ASSAULT";

  private static final Set<String> KILLING =
      Set.of(
          "assassinate",
          "assassination",
          "behead",
          "execute",
          "execution",
          "hang",
          "hanging",
          "kill",
          "killing",
          "murder",
          "slay",
          "slaying");

  private Deaths() {}

  /** Tells whether both tell of the death of one named person. */
  static boolean joined(Draft one, Draft other) {
    Optional<String> dead = dead(one);
    return dead.isPresent() && dead.equals(dead(other));
  }

  /** Tells whether two named persons died: "the murder of Lumumba", "Hammarskjold was killed". */
  static boolean differ(Draft one, Draft other) {
    return dead(one).flatMap(a -> dead(other).filter(b -> !a.equals(b))).isPresent();
  }

  private static Optional<String> dead(Draft draft) {
    boolean killing = draft.category().equals(ASSAULT) && KILLING.contains(draft.trigger().lemma());
    return killing && draft.recipients().size() == 1
        ? Optional.of(draft.recipients().get(0)).filter(Deaths::isNamed).map(Side::entity)
        : Optional.empty();
  }

  /** Kinds of people have the ids of their countries, "lbn-soldier". */
  private static boolean isNamed(Side side) {
    String kind = side.country().toLowerCase(Locale.ROOT) + "-";
    return side.entity().indexOf('-') > 0
        && !side.entity().startsWith(kind)
        && !side.entity().startsWith("place-")
        && Character.isUpperCase(side.name().charAt(0));
  }
}
