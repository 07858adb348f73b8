package org.demarche.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.record.Side;

/**
 * Compares sides by their country, or by their name where they have none; within one country the
 * state and others are two sides.
 */
final class Sides {

  private Sides() {}

  /** Tells whether some side is on both lists. */
  static boolean meet(List<Side> some, List<Side> others, boolean domestic) {
    return some.stream().anyMatch(a -> others.stream().anyMatch(b -> isSame(a, b, domestic)));
  }

  /** Tells whether each of the others is among these. */
  static boolean cover(List<Side> some, List<Side> others, boolean domestic) {
    return others.stream().allMatch(b -> some.stream().anyMatch(a -> isSame(a, b, domestic)));
  }

  private static boolean isSame(Side a, Side b, boolean domestic) {
    boolean country = key(a).equals(key(b));
    boolean untold = a.sectors().isEmpty() || b.sectors().isEmpty();
    return country && (!domestic || untold || a.isOfState() == b.isOfState());
  }

  private static String key(Side side) {
    return side.country().isEmpty() ? side.name() : side.country();
  }

  /** Returns the very entities, by their words where nobody knows them. */
  static Set<String> entities(List<Side> sides) {
    Set<String> ids = new HashSet<>();
    for (Side side : sides) {
      ids.add(side.entity().isEmpty() ? side.name() : side.entity());
    }
    return ids;
  }

  static boolean meet(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }
}
