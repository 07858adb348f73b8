package org.demarche.app.relation;

/** How badly one level fits a stretch of a series. */
interface SegmentCost {

  /** Returns how long the series is. */
  int size();

  /** Returns minus twice the logarithm of the likelihood of the best level, up to a constant. */
  double of(int start, int end);

  /** Returns this best level. */
  double level(int start, int end);

  /** Returns on how many cases it rests. */
  int cases(int start, int end);
}
