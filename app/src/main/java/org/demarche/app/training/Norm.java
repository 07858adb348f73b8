package org.demarche.app.training;

import java.util.List;

/** Brings each row to mean 0 and variance 1, then scales and shifts it (Ba et al. 2016). */
final class Norm {

  private static final double TINY = 1e-12;

  private final Parameter scale;
  private final Parameter shift;
  private final int width;

  Norm(float[] scale, float[] shift, double rate) {
    this.scale = new Parameter(scale, false, rate);
    this.shift = new Parameter(shift, false, rate);
    this.width = scale.length;
  }

  /**
   * What a pass leaves behind.
   *
   * @param result the rows
   * @param plain the rows before scale and shift
   * @param inverse one over the deviation of each row
   */
  record Pass(float[] result, float[] plain, float[] inverse) {}

  List<Parameter> parameters() {
    return List.of(scale, shift);
  }

  float[] scale() {
    return scale.value();
  }

  float[] shift() {
    return shift.value();
  }

  Pass forward(float[] x, int rows) {
    float[] plain = new float[x.length];
    float[] result = new float[x.length];
    float[] inverse = new float[rows];
    for (int r = 0; r < rows; r++) {
      int at = r * width;
      double mean = 0;
      for (int i = 0; i < width; i++) {
        mean += x[at + i];
      }
      mean /= width;
      double square = 0;
      for (int i = 0; i < width; i++) {
        square += (x[at + i] - mean) * (x[at + i] - mean);
      }
      inverse[r] = (float) (1 / Math.sqrt(square / width + TINY));
      for (int i = 0; i < width; i++) {
        plain[at + i] = (float) ((x[at + i] - mean) * inverse[r]);
        result[at + i] = plain[at + i] * scale.value()[i] + shift.value()[i];
      }
    }
    return new Pass(result, plain, inverse);
  }

  float[] backward(Pass pass, float[] dy, int rows, Gradients gradients) {
    float[] dScale = gradients.of(scale);
    float[] dShift = gradients.of(shift);
    float[] dx = new float[dy.length];
    for (int r = 0; r < rows; r++) {
      int at = r * width;
      double sum = 0;
      double along = 0;
      for (int i = 0; i < width; i++) {
        float plain = pass.plain()[at + i];
        dScale[i] += dy[at + i] * plain;
        dShift[i] += dy[at + i];
        double own = dy[at + i] * (double) scale.value()[i];
        sum += own;
        along += own * plain;
      }
      for (int i = 0; i < width; i++) {
        double own = dy[at + i] * (double) scale.value()[i];
        dx[at + i] =
            (float)
                (pass.inverse()[r] * (own - sum / width - pass.plain()[at + i] * along / width));
      }
    }
    return dx;
  }
}
