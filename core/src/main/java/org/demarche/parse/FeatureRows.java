package org.demarche.parse;

import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;

/** The rows of weights of the features that a state has, each as strong as any other. */
final class FeatureRows extends SparseVector {

  private static final long serialVersionUID = 1L;

  private transient long[] rows;
  private transient int size;
  private transient float bias;

  /** Takes about how many there will be. */
  FeatureRows(int expected) {
    this.rows = new long[expected];
  }

  /** Adds the row of a feature, unless the model does not know it. */
  void put(long row) {
    if (row == FeatureWeights.NOTHING) {
      return;
    }
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size + 1);
    }
    rows[size++] = row;
  }

  long row(int at) {
    return rows[at];
  }

  /** Returns the strength of what every state has, which counts last. */
  float bias() {
    return bias;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean isEmpty() {
    return size == 0;
  }

  /** Is also called before there is an object to keep it in, with nothing to keep. */
  @Override
  public void addBias(float strength) {
    if (strength > 0) {
      bias = strength;
    }
  }
}
