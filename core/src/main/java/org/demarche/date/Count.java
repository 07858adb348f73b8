package org.demarche.date;

import java.math.BigDecimal;

/**
 * How many units of time are told.
 *
 * @param value a number, "0.5" for "half a", "X" for "several"
 * @param last index of the last word
 */
record Count(String value, int last) {

  static final String VAGUE = "X";

  private static final String HALF = "0.5";

  static Count half(int last) {
    return new Count(HALF, last);
  }

  static Count vague(int last) {
    return new Count(VAGUE, last);
  }

  boolean isVague() {
    return value.equals(VAGUE);
  }

  boolean isHalf() {
    return value.equals(HALF);
  }

  boolean isOne() {
    return value.equals("1");
  }

  boolean isWhole() {
    return !isVague() && value.indexOf('.') < 0;
  }

  long whole() {
    return Long.parseLong(value);
  }

  /** Returns the product, "25" for 2.5 times ten. */
  String times(int factor) {
    return new BigDecimal(value)
        .multiply(BigDecimal.valueOf(factor))
        .stripTrailingZeros()
        .toPlainString();
  }
}
