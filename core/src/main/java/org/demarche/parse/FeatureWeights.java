package org.demarche.parse;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.List;

/**
 * The weights of a model by the fingerprints of its features, without the nine of ten that are
 * zero.
 *
 * <p>A feature costs little but waiting for memory, so that where its weights are stands beside its
 * fingerprint. Scores are the same to the last bit as with all weights: adding a zero changes no
 * sum.
 */
final class FeatureWeights extends ColumnMajorVector {

  private static final long serialVersionUID = 1L;

  /** A row of no weights. */
  static final long NOTHING = 0;

  /** Slots for each feature; more of them make lookups shorter and the table larger. */
  private static final double SLOTS = 1.5;

  private static final int LABEL_BITS = 8;

  /** How many weights a row has stands in these bits of its number, where it begins above them. */
  private static final int COUNT_BITS = LABEL_BITS + 1;

  private final transient long[] slots;
  private final transient byte[] labels;
  private final transient float[] values;
  private final transient long bias;

  private FeatureWeights(int labelSize, long[] slots, byte[] labels, float[] values, long bias) {
    this.slots = slots;
    this.labels = labels;
    this.values = values;
    this.bias = bias;
    setSizes(labelSize, slots.length);
  }

  /** Copies the weights of another model. */
  static FeatureWeights of(FeatureMap features, MajorVector dense) {
    int labelSize = dense.getLabelSize();
    if (labelSize > 1 << LABEL_BITS) {
      throw new IllegalStateException("more labels than a byte can tell apart: " + labelSize);
    }
    Rows rows = new Rows(dense);
    List<Object2IntMap<String>> types = features.getIndexMaps();
    int size = types.stream().mapToInt(Object2IntMap::size).sum();
    long[] slots = new long[2 * Math.max(2, (int) Math.ceil(size * SLOTS))];
    for (int type = 0; type < types.size(); type++) {
      for (Object2IntMap.Entry<String> feature : types.get(type).object2IntEntrySet()) {
        int number = feature.getIntValue();
        // Those of number 0 and beyond the last have no weights of their own.
        long row = number > 0 && number < dense.getFeatureSize() ? rows.add(number) : NOTHING;
        put(slots, Fingerprints.print(type, Fingerprints.hash(feature.getKey())), row);
      }
    }
    long bias = dense.getFeatureSize() > 0 ? rows.add(0) : NOTHING;
    return new FeatureWeights(labelSize, slots, rows.labels, rows.values, bias);
  }

  private static void put(long[] slots, long print, long row) {
    int slot = slot(slots, print);
    if (slots[slot] == print) {
      throw new IllegalStateException("two features with the fingerprint " + print);
    }
    slots[slot] = print;
    slots[slot + 1] = row;
  }

  /** Returns where a fingerprint stands, or would. */
  private static int slot(long[] slots, long print) {
    int slot = 2 * Fingerprints.slot(print, slots.length / 2);
    while (slots[slot] != 0 && slots[slot] != print) {
      slot = slot + 2 == slots.length ? 0 : slot + 2;
    }
    return slot;
  }

  static FeatureWeights read(ModelInput in) throws IOException {
    return new FeatureWeights(in.number(), in.longs(), in.bytes(), in.floats(), in.longs()[0]);
  }

  void write(ModelOutput out) throws IOException {
    out.number(getLabelSize());
    out.longs(slots);
    out.bytes(labels);
    out.floats(values);
    out.longs(new long[] {bias});
  }

  /**
   * Returns the row of a feature, or {@link #NOTHING} where the model does not know it.
   *
   * @param hash of its value
   */
  long row(int type, long hash) {
    return slots[slot(slots, Fingerprints.print(type, hash)) + 1];
  }

  @Override
  public void addScores(SparseVector features, float[] scores) {
    FeatureRows found = (FeatureRows) features;
    for (int i = 0; i < found.size(); i++) {
      add(found.row(i), scores);
    }
    add(bias, found.bias(), scores);
  }

  private void add(long row, float[] scores) {
    int begin = (int) (row >>> COUNT_BITS);
    int end = begin + ((int) row & (1 << COUNT_BITS) - 1);
    for (int at = begin; at < end; at++) {
      scores[labels[at] & 0xFF] += values[at];
    }
  }

  private void add(long row, float strength, float[] scores) {
    int begin = (int) (row >>> COUNT_BITS);
    int end = begin + ((int) row & (1 << COUNT_BITS) - 1);
    for (int at = begin; at < end; at++) {
      scores[labels[at] & 0xFF] += values[at] * strength;
    }
  }

  /** Rows of weights, one behind the other. */
  private static final class Rows {

    private final MajorVector dense;
    private final byte[] labels;
    private final float[] values;
    private int end;

    Rows(MajorVector dense) {
      this.dense = dense;
      this.labels = new byte[dense.countNonZeroWeights()];
      this.values = new float[labels.length];
    }

    long add(int feature) {
      int begin = end;
      int first = feature * dense.getLabelSize();
      for (int label = 0; label < dense.getLabelSize(); label++) {
        float weight = dense.get(first + label);
        if (weight != 0) {
          labels[end] = (byte) label;
          values[end++] = weight;
        }
      }
      return end == begin ? NOTHING : (long) begin << COUNT_BITS | end - begin;
    }
  }
}
