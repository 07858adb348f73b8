package org.demarche.app.relation;

/**
 * Counts that spread more than Poisson's.
 *
 * @param mean above 0
 * @param variance above the mean
 */
record NegativeBinomial(double mean, double variance) {

  /** Terms that add less than this to a tail do not change what is told of it. */
  private static final double NOTHING = 1e-12;

  private static final int MOST_TERMS = 100_000;
  private static final double SMALL = 1e-200;
  private static final double LARGE = 1e200;

  NegativeBinomial {
    if (!(mean > 0) || !(variance > mean)) {
      throw new IllegalArgumentException("no such counts: mean " + mean + ", " + variance);
    }
  }

  /** Returns how likely so many or more are, where that is more than the mean. */
  double atLeast(int count) {
    double term = likelihood(count);
    double sum = 0;
    for (int k = count; k < count + MOST_TERMS && term > NOTHING * sum; k++) {
      sum += term;
      term *= ratio(k);
    }
    return Math.min(1, sum);
  }

  /** Returns how likely so many or fewer are, where that is less than the mean. */
  double atMost(int count) {
    double term = likelihood(count);
    double sum = 0;
    for (int k = count; k >= 0 && term > NOTHING * sum; k--) {
      sum += term;
      term /= k == 0 ? 1 : ratio(k - 1);
    }
    return Math.min(1, sum);
  }

  private double size() {
    return mean * mean / (variance - mean);
  }

  /** Multiplies as far as a double reaches before it takes a logarithm, which costs more. */
  private double likelihood(int count) {
    double logarithm = -size() * Math.log1p(mean / size());
    double product = 1;
    for (int k = 0; k < count; k++) {
      product *= ratio(k);
      if (product < SMALL || product > LARGE) {
        logarithm += Math.log(product);
        product = 1;
      }
    }
    return Math.exp(logarithm + Math.log(product));
  }

  /** Returns the likelihood of one more by that of so many. */
  private double ratio(int count) {
    return (count + size()) / (count + 1.0) * (1 - mean / variance);
  }
}
