package org.demarche.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number of one or several words: "twenty-five", "1.2 billion", "half a dozen", "20 to 30",
 * "dozens of".
 *
 * @param value its value, or the least that it means
 * @param upper the most that it means, of a range and of a vague word
 * @param vague whether the text leaves unsaid how many
 * @param unit what it counts, where that is part of its words: "percent" of "a third of"
 * @param first index of its first word
 * @param last index of its last word, "of" in "dozens of"
 */
record Amount(
    BigDecimal value,
    Optional<BigDecimal> upper,
    boolean vague,
    Optional<String> unit,
    int first,
    int last) {

  Amount(BigDecimal value, int first, int last) {
    this(value, Optional.empty(), false, Optional.empty(), first, last);
  }

  Amount upTo(BigDecimal most, int end) {
    return new Amount(plain(value), Optional.of(plain(most)), vague, unit, first, end);
  }

  Amount times(BigDecimal factor, int end) {
    Optional<BigDecimal> most =
        upper.map(u -> u.multiply(factor)).map(u -> vague ? u.add(factor).subtract(ONE) : u);
    return new Amount(
        plain(value.multiply(factor)), most.map(Amount::plain), vague, unit, first, end);
  }

  Amount counting(String what, int end) {
    return new Amount(value, upper, vague, Optional.of(what), first, end);
  }

  private static final BigDecimal ONE = BigDecimal.ONE;

  /** Returns 1200000 rather than 1.2E+6 or 1200000.0. */
  static BigDecimal plain(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0 ? value.setScale(0) : value;
  }
}
