package org.demarche.app.training;

/**
 * A sentence to learn from, shared by all pairs of its sides.
 *
 * @param vectors its words as they come into the first layer, one after the other
 * @param words how many there are
 */
record TaughtSentence(float[] vectors, int words) {}
