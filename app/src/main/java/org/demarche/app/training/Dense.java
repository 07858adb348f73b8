package org.demarche.app.training;

import java.util.List;

/** A linear step from rows of some width to rows of another. */
final class Dense {

  private final Parameter weight;
  private final Parameter bias;
  private final int in;
  private final int out;
  private float[] transposed;

  /**
   * Takes the first weights.
   *
   * @param weight a row of {@code out} numbers for each number that goes in
   */
  Dense(float[] weight, float[] bias, double rate) {
    this.weight = new Parameter(weight, true, rate);
    this.bias = new Parameter(bias, false, rate);
    this.out = bias.length;
    this.in = weight.length / out;
    this.transposed = Product.transposed(weight, in, out);
  }

  List<Parameter> parameters() {
    return List.of(weight, bias);
  }

  float[] weight() {
    return weight.value();
  }

  float[] bias() {
    return bias.value();
  }

  /** Makes use of the weights as they are now. */
  void refresh() {
    transposed = Product.transposed(weight.value(), in, out);
  }

  float[] forward(float[] x, int rows) {
    float[] y = new float[rows * out];
    for (int r = 0; r < rows; r++) {
      System.arraycopy(bias.value(), 0, y, r * out, out);
    }
    Product.add(y, x, weight.value(), rows, in, out);
    return y;
  }

  /** Takes how the loss changes with the result and returns how it changes with what went in. */
  float[] backward(float[] x, float[] dy, int rows, Gradients gradients) {
    Product.addTransposed(gradients.of(weight), x, dy, rows, in, out);
    float[] db = gradients.of(bias);
    for (int r = 0; r < rows; r++) {
      for (int j = 0; j < out; j++) {
        db[j] += dy[r * out + j];
      }
    }
    float[] dx = new float[rows * in];
    Product.add(dx, dy, transposed, rows, out, in);
    return dx;
  }
}
