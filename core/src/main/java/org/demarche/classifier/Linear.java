package org.demarche.classifier;

import org.demarche.encoder.Tensors;

/** Sums of features, one for each output. */
final class Linear {

  private final float[] byFeature;
  private final float[] biases;

  /**
   * Takes the weights of a head.
   *
   * @param outputs how many there must be
   */
  Linear(Tensors trained, Head head, int outputs) {
    float[] weights = trained.floats(head.weights());
    this.biases = trained.floats(head.biases());
    if (biases.length != outputs || weights.length != outputs * head.size()) {
      throw new IllegalArgumentException(
          "the weights are for other outputs or features; train them anew");
    }
    this.byFeature = new float[weights.length];
    for (int o = 0; o < outputs; o++) {
      for (int f = 0; f < head.size(); f++) {
        byFeature[f * outputs + o] = weights[o * head.size() + f];
      }
    }
  }

  /** All outputs side by side, feature for feature: sums that do not wait for one another. */
  double[] of(float[] x) {
    double[] z = new double[biases.length];
    for (int o = 0; o < z.length; o++) {
      z[o] = biases[o];
    }
    for (int f = 0; f < x.length; f++) {
      int row = f * z.length;
      float value = x[f];
      for (int o = 0; o < z.length; o++) {
        z[o] += byFeature[row + o] * value;
      }
    }
    return z;
  }
}
