package org.demarche.app.training;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How the loss changes with each parameter, summed over some sentences; used by one thread. */
final class Gradients {

  private final Map<Parameter, float[]> sums = new IdentityHashMap<>();

  Gradients(List<Parameter> parameters) {
    parameters.forEach(p -> sums.put(p, new float[p.value().length]));
  }

  /** Returns the sums of a parameter, to add to. */
  float[] of(Parameter parameter) {
    float[] sum = sums.get(parameter);
    if (sum == null) {
      throw new IllegalArgumentException("a parameter that is not trained");
    }
    return sum;
  }

  void clear() {
    sums.values().forEach(sum -> Arrays.fill(sum, 0));
  }

  /** Adds what others have of a parameter and returns the sum of all squares. */
  double add(Parameter parameter, List<Gradients> others) {
    float[] to = of(parameter);
    for (Gradients other : others) {
      float[] from = other.of(parameter);
      for (int i = 0; i < to.length; i++) {
        to[i] += from[i];
      }
    }
    double square = 0;
    for (float each : to) {
      square += each * (double) each;
    }
    return square;
  }
}
