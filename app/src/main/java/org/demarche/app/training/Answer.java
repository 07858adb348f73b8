package org.demarche.app.training;

import org.demarche.classifier.Head;

/**
 * A right answer.
 *
 * @param head what is asked
 * @param pools for each mean that it looks at the words that it is made of
 * @param wanted the right value of each output, 0 to 1
 * @param weights how much each output counts
 */
record Answer(Head head, int[][] pools, float[] wanted, float[] weights) {}
