package org.demarche.app.score;

/**
 * How many of a number are right.
 *
 * @param hits how many are right
 * @param total how many there are
 */
public record Share(int hits, int total) {

  /** Returns the share, 0 of nothing. */
  public double value() {
    return total == 0 ? 0 : (double) hits / total;
  }

  /** Returns the counts with one more. */
  public Share plus(boolean right) {
    return new Share(hits + (right ? 1 : 0), total + 1);
  }
}
