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

  NegativeBinomial {
    if (!(mean > 0) || !(variance > mean)) {
      throw new IllegalArgumentException("no such counts: mean " + mean + ", " + variance);
    }
  }

  /** Returns how likely so many or more are. */
  double atLeast(int count) {
    double term = logarithm(count);
    double sum = 0;
    for (int k = count; k < count + MOST_TERMS; k++) {
      double probability = Math.exp(term);
      sum += probability;
      if (k > mean && probability < NOTHING * sum) {
        break;
      }
      term += step(k);
    }
    return Math.min(1, sum);
  }

  /** Returns how likely so many or fewer are. */
  double atMost(int count) {
    double term = logarithm(0);
    double sum = 0;
    for (int k = 0; k <= count; k++) {
      sum += Math.exp(term);
      term += step(k);
    }
    return Math.min(1, sum);
  }

  private double size() {
    return mean * mean / (variance - mean);
  }

  private double logarithm(int count) {
    double logarithm = -size() * Math.log1p(mean / size());
    for (int k = 0; k < count; k++) {
      logarithm += step(k);
    }
    return logarithm;
  }

  /** Returns the logarithm of the likelihood of one more by that of so many. */
  private double step(int count) {
    return Math.log((count + size()) / (count + 1.0) * (1 - mean / variance));
  }
}
