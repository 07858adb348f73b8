package org.demarche.classifier;

import org.demarche.encoder.MiniLm;

/**
 * What is read off the vectors of a sentence: how many means of them go in, and under which name.
 */
public enum Head {
  /** What one side does to another: a mean for each of {@link Features#pools}. */
  PAIR("pairs", 5),
  /** What act a word tells: the word and the sentence. */
  ACT("acts", 2),
  /** What part a side has in the act of a word: side, word, what joins and what parts the two. */
  SIDE("sides", 4),
  /** Whether a word may tell an act: the word, before anything is asked. */
  WORD("words", 1);

  private final String label;
  private final int pools;

  Head(String label, int pools) {
    this.label = label;
    this.pools = pools;
  }

  /** Returns the name of its weights, a row of features for each output. */
  public String weights() {
    return label + ".weight";
  }

  /** Returns the name of what is added to the outputs. */
  public String biases() {
    return label + ".bias";
  }

  /** Returns how many numbers go in. */
  public int size() {
    return pools * MiniLm.WIDTH;
  }

  /** Returns how many means go in. */
  public int pools() {
    return pools;
  }
}
