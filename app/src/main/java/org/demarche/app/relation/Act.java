package org.demarche.app.relation;

/**
 * A deed between two sides and its way between them.
 *
 * @param deed the deed
 * @param way TOGETHER where it goes both ways
 * @param mutual whether both do it together, so that it is nobody's move
 */
public record Act(Deed deed, Way way, boolean mutual) {

  /** Tells whether it goes this way; all go TOGETHER. */
  public boolean goes(Way other) {
    return other == Way.TOGETHER || way == Way.TOGETHER || way == other;
  }

  /** Returns how much it weighs among others, independent accounts by absolute intensity. */
  public double weight() {
    return deed.accounts() * Math.abs(deed.intensity());
  }

  Tone tone() {
    return Quad.of(deed.quad()).tone();
  }

  Tally tally() {
    return Tally.of(deed, mutual);
  }
}
