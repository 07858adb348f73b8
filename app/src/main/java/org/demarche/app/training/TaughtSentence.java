package org.demarche.app.training;

/**
 * A sentence to learn from, shared by all lessons on it.
 *
 * @param vectors its words as they come into the first layer, one after the other
 * @param told for each word the place of the category that it tells, or that of none
 */
record TaughtSentence(float[] vectors, int[] told) {

  /** Returns how many words there are. */
  int words() {
    return told.length;
  }
}
