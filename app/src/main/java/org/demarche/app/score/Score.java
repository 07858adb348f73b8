package org.demarche.app.score;

/**
 * How often something was told, and how often it should have been.
 *
 * @param hits how often it was told where it should be
 * @param told how often it was told
 * @param right how often it should be told, its support
 */
public record Score(int hits, int told, int right) {

  /** Returns how much of what was told is right, 0 when nothing was told. */
  public double precision() {
    return share(hits, told);
  }

  /** Returns how much of what is right was told, 0 when there is nothing to tell. */
  public double recall() {
    return share(hits, right);
  }

  /** Returns the harmonic mean of both. */
  public double f1() {
    return share(2 * hits, told + right);
  }

  /** Returns the sum of both counts. */
  public Score plus(Score other) {
    return new Score(hits + other.hits, told + other.told, right + other.right);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
