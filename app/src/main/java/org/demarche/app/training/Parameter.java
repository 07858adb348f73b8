package org.demarche.app.training;

/** Numbers that are trained, with what AdamW (Loshchilov and Hutter 2019) remembers of them. */
final class Parameter {

  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;
  private static final double TINY = 1e-8;
  private static final double DECAY = 0.01;

  private final float[] value;
  private final boolean decays;
  private final double rate;
  private final float[] mean;
  private final float[] square;

  /**
   * Takes the first values.
   *
   * @param decays whether large values are drawn towards zero
   * @param rate how fast they are trained at most
   */
  Parameter(float[] value, boolean decays, double rate) {
    this.value = value.clone();
    this.decays = decays;
    this.rate = rate;
    this.mean = new float[value.length];
    this.square = new float[value.length];
  }

  /** Returns the present values, which training changes. */
  float[] value() {
    return value;
  }

  /**
   * Goes a step against the gradient.
   *
   * @param scale what the gradient is multiplied with first
   * @param share of the rate, 0 to 1
   * @param step number of the step, from 1
   */
  void step(float[] gradient, double scale, double share, int step) {
    double firstBias = 1 - StrictMath.pow(FIRST, step);
    double secondBias = 1 - StrictMath.pow(SECOND, step);
    double now = rate * share;
    for (int i = 0; i < value.length; i++) {
      double g = gradient[i] * scale;
      mean[i] = (float) (FIRST * mean[i] + (1 - FIRST) * g);
      square[i] = (float) (SECOND * square[i] + (1 - SECOND) * g * g);
      double change = mean[i] / firstBias / (Math.sqrt(square[i] / secondBias) + TINY);
      value[i] -= (float) (now * (change + (decays ? DECAY * value[i] : 0)));
    }
  }
}
