package org.demarche.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.record.Side;

/** Sides by their country, or by their name where they have none. */
final class Sides {

  private Sides() {}

  static Set<String> of(List<Side> sides) {
    Set<String> ids = new HashSet<>();
    for (Side side : sides) {
      ids.add(side.country().isEmpty() ? side.name() : side.country());
    }
    return ids;
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
