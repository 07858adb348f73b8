package org.demarche.app.relation;

/**
 * Wilson's 95 % interval of a share (E. B. Wilson 1927, JASA 22:209-212).
 *
 * @param low its lower end, 0 to 1
 * @param high its upper end, 0 to 1
 */
record Interval(double low, double high) {

  private static final double Z = 1.959963984540054;

  /** Returns the interval of a share found in so many. */
  static Interval of(double share, int whole) {
    double middle = (share + Z * Z / (2.0 * whole)) / (1 + Z * Z / whole);
    double root = Math.sqrt(share * (1 - share) / whole + Z * Z / (4.0 * whole * whole));
    double reach = Z * root / (1 + Z * Z / whole);
    return new Interval(share <= 0 ? 0 : middle - reach, share >= 1 ? 1 : middle + reach);
  }
}
