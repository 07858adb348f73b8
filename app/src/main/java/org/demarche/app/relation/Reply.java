package org.demarche.app.relation;

import java.util.OptionalInt;

/**
 * How one side acts after acts of the other, beside how it acts otherwise.
 *
 * @param answerer BACK where the second side answers the first, FORTH the other way round
 * @param to the tone of what is answered
 * @param with the tone of the answers
 * @param after days with such an act, how many of them have an answer within the days allowed
 * @param otherwise other days, how many of them are followed by the same within as many days
 * @param median the middle number of days until the answer, of those that have one
 * @param difference of both shares, or why none is told
 */
public record Reply(
    Way answerer,
    Tone to,
    Tone with,
    Count after,
    Count otherwise,
    OptionalInt median,
    Measured<Difference> difference) {

  /**
   * Some of all.
   *
   * @param part some
   * @param whole all, 0 or more
   */
  public record Count(int part, int whole) {

    /** Returns the share, 0 of nothing. */
    public double share() {
      return whole == 0 ? 0 : (double) part / whole;
    }
  }

  /**
   * The difference of two shares with its 95 % interval, each -1 to 1.
   *
   * @param value the difference
   * @param low the lower end
   * @param high the upper end
   */
  public record Difference(double value, double low, double high) {

    /** Tells whether the interval leaves out no difference at all. */
    public boolean shown() {
      return low > 0 || high < 0;
    }
  }
}
