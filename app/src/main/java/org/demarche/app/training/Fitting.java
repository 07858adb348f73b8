package org.demarche.app.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.classifier.Blend;

/**
 * Finds the weights of words and frames: the likeliest ones for sentences that were not learned.
 */
final class Fitting {

  private static final int STEPS = 2000;
  private static final double RATE = 0.5;

  /** Draws weights towards zero, for those that few sentences speak of. */
  private static final double DECAY = 1e-4;

  private record Sample(Map<String, double[]> features, String right) {}

  private final List<Sample> samples = new ArrayList<>();

  /**
   * Takes two sides.
   *
   * @param features what each category is judged by
   * @param right the right category
   */
  void add(Map<String, double[]> features, String right) {
    samples.add(new Sample(features, right));
  }

  /** Returns the weights, by gradient descent on the logarithm of the right category's share. */
  double[] weights() {
    double[] weights = new double[Blend.SIZE];
    weights[0] = 1;
    if (samples.isEmpty()) {
      return weights;
    }
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = gradient(new Blend(weights));
      for (int i = 0; i < weights.length; i++) {
        weights[i] += RATE * (gradient[i] / samples.size() - DECAY * weights[i]);
      }
    }
    return weights;
  }

  private double[] gradient(Blend blend) {
    double[] gradient = new double[Blend.SIZE];
    for (Sample sample : samples) {
      Map<String, Double> shares = blend.shares(sample.features());
      sample
          .features()
          .forEach(
              (category, features) -> {
                double wanted = category.equals(sample.right()) ? 1 : 0;
                double error = wanted - shares.getOrDefault(category, 0.0);
                for (int i = 0; i < gradient.length; i++) {
                  gradient[i] += error * features[i];
                }
              });
    }
    return gradient;
  }
}
