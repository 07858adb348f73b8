package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import org.demarche.record.Side;

/** Joins and takes apart lists of sides; an entity is the same side in whatever words. */
final class Sides {

  private Sides() {}

  static List<Side> union(List<Side> some, List<Side> more) {
    List<Side> all = new ArrayList<>(some);
    for (Side side : more) {
      if (all.stream().noneMatch(s -> isSame(s, side) || isPart(side, s))) {
        all.add(side);
      }
    }
    return all;
  }

  static List<Side> without(List<Side> sides, List<Side> others) {
    return sides.stream().filter(s -> others.stream().noneMatch(o -> isSame(s, o))).toList();
  }

  static boolean isSame(Side a, Side b) {
    boolean known = !a.entity().isEmpty() && !b.entity().isEmpty();
    return known ? a.entity().equals(b.entity()) : a.span().overlaps(b.span());
  }

  /** "Armenian" in "Armenian and Azerbaijani ministers" is no further side. */
  private static boolean isPart(Side side, Side whole) {
    return side.country().equals(whole.country())
        && whole.span().contains(side.span())
        && !whole.span().equals(side.span());
  }
}
