package org.demarche.app.relation;

import java.util.OptionalInt;

/**
 * How one side acts after acts of the other, beside how it acts otherwise in the same weeks.
 *
 * @param answerer BACK where the second side answers the first, FORTH the other way round
 * @param to the tone of what is answered
 * @param with the tone of the answers
 * @param acts days with such an act that have other days to compare with
 * @param answered how many of them have an answer within the days allowed
 * @param expected how many would if the acts made no difference
 * @param others the days that tell what is expected
 * @param median the middle number of days until the answer, of those that have one
 * @param difference answers above those expected, by acts, or why it is not told
 */
public record Reply(
    Way answerer,
    Tone to,
    Tone with,
    int acts,
    int answered,
    double expected,
    int others,
    OptionalInt median,
    Measured<Difference> difference) {

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

    /** Returns the interval that holds both. */
    Difference widened(double reach) {
      return new Difference(
          value,
          Math.max(-1, Math.min(low, value - reach)),
          Math.min(1, Math.max(high, value + reach)));
    }
  }
}
