package org.demarche.app.relation;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Two sides, each of one or several countries or entities.
 *
 * @param first codes or ids of the first side, at least one
 * @param second codes or ids of the second side, at least one, none of the first
 */
public record Dyad(SortedSet<String> first, SortedSet<String> second) {

  /** Categories of what several do side by side and not to each other. */
  public static final Set<String> ONE_WAY = Set.of("AID", "COERCE", "PROTEST", "REQUEST");

  /**
   * Makes a dyad.
   *
   * @throws IllegalArgumentException if a side is empty or one stands on both
   */
  public Dyad {
    first = Collections.unmodifiableSortedSet(new TreeSet<>(first));
    second = Collections.unmodifiableSortedSet(new TreeSet<>(second));
    if (first.isEmpty() || second.isEmpty()) {
      throw new IllegalArgumentException("a side of the relation is empty");
    }
    if (!Collections.disjoint(first, second)) {
      SortedSet<String> both = new TreeSet<>(first);
      both.retainAll(second);
      throw new IllegalArgumentException(both.first() + " stands on both sides");
    }
  }

  /** Makes a dyad of any sets. */
  public static Dyad of(Set<String> first, Set<String> second) {
    return new Dyad(new TreeSet<>(first), new TreeSet<>(second));
  }

  /** Tells whether the first side does the deed towards the second. */
  public boolean forth(Deed deed) {
    return meets(deed.actors(), first) && meets(deed.recipients(), second);
  }

  /** Tells whether the second side does the deed towards the first. */
  public boolean back(Deed deed) {
    return meets(deed.actors(), second) && meets(deed.recipients(), first);
  }

  /** Tells whether both sides do it together. */
  public boolean mutual(Deed deed) {
    return deed.recipients().isEmpty()
        && !ONE_WAY.contains(deed.category())
        && meets(deed.actors(), first)
        && meets(deed.actors(), second);
  }

  /** Tells whether one side is to act towards the other, or both together. */
  boolean concerns(Prospect prospect) {
    boolean together =
        prospect.towards().isEmpty()
            && meets(prospect.who(), first)
            && meets(prospect.who(), second);
    return together
        || meets(prospect.who(), first) && meets(prospect.towards(), second)
        || meets(prospect.who(), second) && meets(prospect.towards(), first);
  }

  private static boolean meets(Set<String> some, Set<String> others) {
    for (String one : some) {
      if (others.contains(one)) {
        return true;
      }
    }
    return false;
  }
}
