package org.demarche.app.relation;

/**
 * What equal periods lead to expect of the next one; too few periods lead to expect nothing.
 *
 * @param periods how many there are
 * @param sum of their counts
 * @param squares the sum of the squares of their counts
 */
public record Usual(int periods, long sum, long squares) {

  /** Returns the mean count of a period, 0 without periods. */
  public double mean() {
    return periods == 0 ? 0 : (double) sum / periods;
  }

  /** Tells whether so many are more than would come about by chance. */
  public boolean isExceededBy(int count) {
    return periods >= UnusualFinder.LEAST_HISTORY
        && count >= UnusualFinder.LEAST_CASES
        && rate() < count
        && counts().atLeast(count) < UnusualFinder.RARE;
  }

  /** Tells whether so few are fewer than would come about by chance. */
  public boolean isMissedBy(int count) {
    return periods >= UnusualFinder.LEAST_HISTORY
        && rate() > count
        && counts().atMost(count) < UnusualFinder.RARE;
  }

  /** Half a case more, since the periods may have had luck. */
  private double rate() {
    return (sum + 0.5) / periods;
  }

  private NegativeBinomial counts() {
    double mean = rate();
    double off = squares - 2 * mean * sum + periods * mean * mean;
    double spread = Math.max(1, off / mean / (periods - 1));
    return new NegativeBinomial(mean, mean * spread + mean * mean / (sum + 0.5));
  }
}
