package org.demarche.app.training;

/**
 * The activation x times the share of a normal distribution below x (Hendrycks and Gimpel 2016),
 * from a table, to about 1e-6.
 */
final class Gelu {

  /** Beyond it the share is 0 or 1. */
  private static final int REACH = 6;

  private static final int STEPS = 512;
  private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

  private final double[] shares = new double[2 * REACH * STEPS + 2];
  private final double[] bells = new double[shares.length];

  Gelu() {
    for (int i = 0; i < shares.length; i++) {
      double x = (double) i / STEPS - REACH;
      bells[i] = StrictMath.exp(-0.5 * x * x) / ROOT_TWO_PI;
      shares[i] = share(x);
    }
  }

  /** The normal distribution by Abramowitz and Stegun 26.2.17, to 7.5e-8. */
  private static double share(double x) {
    double t = 1 / (1 + 0.2316419 * Math.abs(x));
    double series =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    double tail = StrictMath.exp(-0.5 * x * x) / ROOT_TWO_PI * series;
    return x < 0 ? tail : 1 - tail;
  }

  /**
   * Returns the results, and writes the slopes.
   *
   * @param slopes as long as x
   */
  float[] forward(float[] x, float[] slopes) {
    float[] y = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      double share = x[i] < 0 ? 0 : 1;
      double bell = 0;
      if (Math.abs(x[i]) < REACH) {
        double place = (x[i] + REACH) * STEPS;
        int below = (int) place;
        double part = place - below;
        share = shares[below] + part * (shares[below + 1] - shares[below]);
        bell = bells[below] + part * (bells[below + 1] - bells[below]);
      }
      y[i] = (float) (x[i] * share);
      slopes[i] = (float) (share + x[i] * bell);
    }
    return y;
  }
}
