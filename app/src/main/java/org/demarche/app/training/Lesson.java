package org.demarche.app.training;

/**
 * Two sides of a sentence to learn from.
 *
 * @param sentence where they stand
 * @param pools for each mean the words that it is made of
 * @param wanted the right value of each output, 0 to 1
 * @param weights how much each output counts
 * @param act whether anything happens between the two
 */
record Lesson(
    TaughtSentence sentence, int[][] pools, float[] wanted, float[] weights, boolean act) {}
