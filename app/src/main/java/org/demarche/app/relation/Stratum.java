package org.demarche.app.relation;

/**
 * Some weeks in which days after an act are compared with the others.
 *
 * @param answered days with an act that is answered
 * @param acts days with an act
 * @param followed other days that are followed by the same
 * @param others other days
 */
record Stratum(int answered, int acts, int followed, int others) {

  static Stratum none() {
    return new Stratum(0, 0, 0, 0);
  }

  /** Returns the counts with a day more. */
  Stratum plus(boolean act, boolean followedByAnswer) {
    int one = followedByAnswer ? 1 : 0;
    return act
        ? new Stratum(answered + one, acts + 1, followed, others)
        : new Stratum(answered, acts, followed + one, others + 1);
  }

  /** Tells whether there are days of both kinds. */
  boolean comparable() {
    return acts > 0 && others > 0;
  }

  /** Returns how many acts would have an answer if they were like the other days. */
  double expected() {
    return (double) acts * followed / others;
  }

  /** Returns how many more have one. */
  double surplus() {
    return answered - expected();
  }
}
