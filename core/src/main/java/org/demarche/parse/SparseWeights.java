package org.demarche.parse;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;

/**
 * The weights of a model without the nine of ten that are zero.
 *
 * <p>Scores are the same to the last bit as with all weights: adding a zero changes no sum.
 */
final class SparseWeights extends ColumnMajorVector {

  private static final long serialVersionUID = 1L;

  private final transient int[] rows;
  private final transient byte[] labels;
  private final transient float[] values;

  private SparseWeights(int labelSize, int[] rows, byte[] labels, float[] values) {
    this.rows = rows;
    this.labels = labels;
    this.values = values;
    setSizes(labelSize, rows.length - 1);
  }

  /** Copies the weights of another vector. */
  static SparseWeights of(MajorVector dense) {
    int labelSize = dense.getLabelSize();
    if (labelSize > 1 << Byte.SIZE) {
      throw new IllegalStateException("more labels than a byte can tell apart: " + labelSize);
    }
    int[] rows = new int[dense.getFeatureSize() + 1];
    byte[] labels = new byte[dense.countNonZeroWeights()];
    float[] values = new float[labels.length];
    int at = 0;
    for (int feature = 0; feature < dense.getFeatureSize(); feature++) {
      for (int label = 0; label < labelSize; label++) {
        float value = dense.get(feature * labelSize + label);
        if (value != 0) {
          labels[at] = (byte) label;
          values[at++] = value;
        }
      }
      rows[feature + 1] = at;
    }
    return new SparseWeights(labelSize, rows, labels, values);
  }

  static SparseWeights read(ModelInput in) throws IOException {
    return new SparseWeights(in.number(), in.ints(), in.bytes(), in.floats());
  }

  void write(ModelOutput out) throws IOException {
    out.number(getLabelSize());
    out.ints(rows);
    out.bytes(labels);
    out.floats(values);
  }

  @Override
  public void addScores(SparseVector features, float[] scores) {
    for (SparseItem item : features.getVector()) {
      int feature = item.getIndex();
      if (feature < getFeatureSize()) {
        float strength = item.getValue();
        for (int at = rows[feature]; at < rows[feature + 1]; at++) {
          scores[labels[at] & 0xFF] += values[at] * strength;
        }
      }
    }
  }
}
