package org.demarche.app.relation;

/**
 * A part of a whole, with Wilson's 95 % interval.
 *
 * @param part how many are meant, from 0 to the whole
 * @param whole how many there are, 1 or more
 */
public record Proportion(int part, int whole) {

  /** Makes a proportion; of nothing there is none. */
  public Proportion {
    if (whole < 1 || part < 0 || part > whole) {
      throw new IllegalArgumentException("there is no part of " + part + " in " + whole);
    }
  }

  /** Returns a proportion where the whole is large enough. */
  static Measured<Proportion> of(int part, int whole, int needed, String what) {
    return whole < needed
        ? new Measured.TooFew<>(whole, needed, what)
        : new Measured.Value<>(new Proportion(part, whole));
  }

  /** Returns it, 0 to 1. */
  public double value() {
    return (double) part / whole;
  }

  /** Returns the lower end of its interval. */
  public double low() {
    return Interval.of(value(), whole).low();
  }

  /** Returns the upper end of its interval. */
  public double high() {
    return Interval.of(value(), whole).high();
  }
}
