package org.demarche.encoder;

import java.util.List;

/**
 * The layers of the encoder, all of which are trained, under the names that its model has for them.
 */
public final class TunedLayers {

  /** How many linear steps a layer has: query, key, value, joined, wide, narrow. */
  public static final int DENSE = 6;

  /** How many normalisations it has: after attention, after the wide step. */
  public static final int NORMS = 2;

  /**
   * Weights are whole numbers from -64 to 64, as in the published model: with seven bits the
   * products of one byte never overflow, and every processor gives the same sums.
   */
  private static final int LARGEST = 64;

  private static final List<String> BIASES =
      List.of(
          "attention.self.query",
          "attention.self.key",
          "attention.self.value",
          "attention.output.dense",
          "intermediate.dense",
          "output.dense");
  private static final List<String> NORM_NAMES =
      List.of("attention.output.LayerNorm", "output.LayerNorm");

  private final ModelGraph graph;
  private final List<String> matrices;

  /** Takes the published weights. */
  public TunedLayers(ModelGraph graph) {
    this.graph = graph;
    this.matrices = graph.matrices();
  }

  private static String layer(int layer) {
    return "encoder.layer." + layer + ".";
  }

  private String matrix(int layer, int part) {
    return matrices.get(layer * DENSE + part);
  }

  /** Returns the weights of a linear step, a row for each number that goes in. */
  public float[] weight(int layer, int part) {
    byte[] whole = graph.bytes(matrix(layer, part) + "_quantized");
    float[] scale = graph.floats(matrix(layer, part) + "_scale");
    float[] weights = new float[whole.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = whole[i] * scale[i % scale.length];
    }
    return weights;
  }

  /** Returns what a linear step adds. */
  public float[] bias(int layer, int part) {
    return graph.floats(layer(layer) + BIASES.get(part) + ".bias");
  }

  /** Returns what a normalisation multiplies with. */
  public float[] scale(int layer, int part) {
    return graph.floats(layer(layer) + NORM_NAMES.get(part) + ".weight");
  }

  /** Returns what a normalisation adds. */
  public float[] shift(int layer, int part) {
    return graph.floats(layer(layer) + NORM_NAMES.get(part) + ".bias");
  }

  /** Returns the tensors with those of a trained linear step. */
  public Tensors put(Tensors all, int layer, int part, float[] weight, float[] bias) {
    int columns = bias.length;
    float[] scale = new float[columns];
    for (int i = 0; i < weight.length; i++) {
      scale[i % columns] = Math.max(scale[i % columns], Math.abs(weight[i]) / LARGEST);
    }
    byte[] whole = new byte[weight.length];
    for (int i = 0; i < weight.length; i++) {
      float unit = scale[i % columns];
      whole[i] = (byte) (unit == 0 ? 0 : Math.round(weight[i] / unit));
    }
    return all.with(matrix(layer, part) + "_quantized", whole)
        .with(matrix(layer, part) + "_scale", scale)
        .with(layer(layer) + BIASES.get(part) + ".bias", bias);
  }

  /** Returns the tensors with those of a trained normalisation. */
  public Tensors putNorm(Tensors all, int layer, int part, float[] scale, float[] shift) {
    return all.with(layer(layer) + NORM_NAMES.get(part) + ".weight", scale)
        .with(layer(layer) + NORM_NAMES.get(part) + ".bias", shift);
  }
}
