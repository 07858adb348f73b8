package org.demarche.app.training;

import java.util.List;

/**
 * A sentence to learn from.
 *
 * @param lower the vectors of its words below the layers that are trained, one after the other
 * @param words how many there are
 * @param pairs what is asked of it
 */
record Lesson(float[] lower, int words, List<Pair> pairs) {

  Lesson {
    pairs = List.copyOf(pairs);
  }

  /**
   * Two sides with what is right of them.
   *
   * @param pools for each mean the words that it is made of
   * @param evidence what the frames say
   * @param wanted the right value of each output, 0 to 1
   * @param weights how much each output counts
   */
  record Pair(int[][] pools, float[] evidence, float[] wanted, float[] weights) {}
}
