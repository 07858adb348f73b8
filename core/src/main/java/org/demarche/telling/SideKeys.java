package org.demarche.telling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.record.Side;

/** Names sides so that the same side has the same name in all tellings of an act. */
final class SideKeys {

  /** Codes that many have who are not one side. */
  private static final Set<String> STATELESS = Set.of("", "IGO", "MNC", "NGO", "OTH", "REB");

  /** Those who act for a body that their name begins with. */
  private static final List<String> AGENTS =
      List.of("delegation", "envoy", "mission", "officials", "observers", "team");

  private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "COP", "JUD", "SPY");

  private SideKeys() {}

  /** Returns the names of all sides of an act. */
  static Set<String> all(Draft draft, boolean domestic) {
    Set<String> all = of(draft.actors(), domestic);
    all.addAll(of(draft.recipients(), domestic));
    return all;
  }

  /**
   * Returns the names of sides.
   *
   * @param domestic whether the sides of one country are told apart by what they are
   */
  static Set<String> of(List<Side> sides, boolean domestic) {
    Set<String> keys = new HashSet<>();
    for (Side side : sides) {
      String country = STATELESS.contains(side.country()) ? body(side) : side.country();
      keys.add(domestic ? country + " " + part(side) : country);
    }
    return keys;
  }

  /** The "African Union delegation" acts for the African Union. */
  private static String body(Side side) {
    String name = side.name();
    for (String agent : AGENTS) {
      if (name.endsWith(" " + agent)) {
        return name.substring(0, name.length() - agent.length() - 1);
      }
    }
    return name;
  }

  /** The state is one side of a country, each other sector another. */
  private static String part(Side side) {
    return side.sectors().isEmpty() || side.sectors().stream().anyMatch(OF_STATE::contains)
        ? "state"
        : side.sectors().get(0);
  }

  /** Tells whether one has all that the other has. */
  static boolean shareMost(Set<String> a, Set<String> b) {
    return a.containsAll(b) || b.containsAll(a);
  }
}
