package org.demarche.app.training;

/**
 * Two sides of a sentence to learn from.
 *
 * @param lower the vectors of the sentence's words below the layers that are trained, one after the
 *     other; shared by all pairs of the sentence
 * @param words how many there are
 * @param pools for each mean the words that it is made of
 * @param wanted the right value of each output, 0 to 1
 * @param weights how much each output counts
 * @param act whether anything happens between the two
 */
record Lesson(
    float[] lower, int words, int[][] pools, float[] wanted, float[] weights, boolean act) {}
