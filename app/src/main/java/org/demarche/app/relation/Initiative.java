package org.demarche.app.relation;

import java.util.List;

/**
 * Who moves first.
 *
 * @param tone in friendly or in unfriendly acts
 * @param openings all first moves of the tone, in order
 * @param first how many of those that one side made are the first side's
 */
public record Initiative(Tone tone, List<Opening> openings, Measured<Proportion> first) {

  /** How many moves of one side the share needs. */
  static final int LEAST = 5;

  /** Copies the openings. */
  public Initiative {
    openings = List.copyOf(openings);
  }

  /** Returns the initiative that shows in all openings of a tone. */
  static Initiative of(Tone tone, List<Opening> openings) {
    int forth = count(openings, Way.FORTH);
    int decided = forth + count(openings, Way.BACK);
    return new Initiative(
        tone, openings, Proportion.of(forth, decided, LEAST, "first moves of one side"));
  }

  /** Returns how many openings are of a way. */
  public int of(Way way) {
    return count(openings, way);
  }

  private static int count(List<Opening> openings, Way way) {
    return Math.toIntExact(openings.stream().filter(opening -> opening.way() == way).count());
  }
}
