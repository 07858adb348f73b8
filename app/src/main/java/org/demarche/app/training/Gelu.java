package org.demarche.app.training;

/** The activation x times the share of a normal distribution below x (Hendrycks and Gimpel 2016). */
final class Gelu {

  private static final double ROOT_HALF = Math.sqrt(0.5);
  private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

  private Gelu() {}

  /**
   * Returns the results, and writes the slopes.
   *
   * @param slopes as long as x
   */
  static float[] forward(float[] x, float[] slopes) {
    float[] y = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      double bell = StrictMath.exp(-0.5 * x[i] * (double) x[i]);
      double below = below(x[i], bell);
      y[i] = (float) (x[i] * below);
      slopes[i] = (float) (below + x[i] * bell / ROOT_TWO_PI);
    }
    return y;
  }

  /** The normal distribution by Abramowitz and Stegun 7.1.26, to 1.5e-7. */
  private static double below(double x, double bell) {
    double t = 1 / (1 + 0.3275911 * Math.abs(x) * ROOT_HALF);
    double series =
        t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027
            + t * 1.061405429))));
    double tail = 0.5 * series * bell;
    return x < 0 ? tail : 1 - tail;
  }
}
