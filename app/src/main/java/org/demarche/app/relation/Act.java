package org.demarche.app.relation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A deed between two sides and its way between them.
 *
 * @param deed the deed
 * @param quad the deed's quad
 * @param way TOGETHER where it goes both ways
 * @param mutual whether both do it together, so that it is nobody's move
 */
public record Act(Deed deed, Quad quad, Way way, boolean mutual) {

  /** Returns the act that a deed is between these sides, if it is one. */
  static Optional<Act> of(Dyad dyad, Deed deed) {
    boolean mutual = dyad.mutual(deed);
    boolean forth = mutual || dyad.forth(deed);
    boolean back = mutual || dyad.back(deed);
    if (!forth && !back) {
      return Optional.empty();
    }
    Way way = forth && back ? Way.TOGETHER : forth ? Way.FORTH : Way.BACK;
    return Optional.of(new Act(deed, Quad.of(deed.quad()), way, mutual));
  }

  /** Returns the day of the deed. */
  public LocalDate day() {
    return deed.day();
  }

  /** Tells whether it goes this way; all go TOGETHER. */
  public boolean goes(Way other) {
    return other == Way.TOGETHER || way == Way.TOGETHER || way == other;
  }

  /** Returns how much it weighs among others, independent accounts by absolute intensity. */
  public double weight() {
    return deed.accounts() * Math.abs(deed.intensity());
  }
}
