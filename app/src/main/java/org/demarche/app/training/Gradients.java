package org.demarche.app.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How the loss changes with each parameter, summed over some sentences; used by one thread. */
final class Gradients {

  private final List<Parameter> parameters;
  private final Map<Parameter, float[]> sums = new IdentityHashMap<>();

  Gradients(List<Parameter> parameters) {
    this.parameters = new ArrayList<>(parameters);
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

  void add(Gradients other) {
    for (Parameter parameter : parameters) {
      float[] to = of(parameter);
      float[] from = other.of(parameter);
      for (int i = 0; i < to.length; i++) {
        to[i] += from[i];
      }
    }
  }

  /** Returns the length of all sums taken as one vector. */
  double length() {
    double square = 0;
    for (Parameter parameter : parameters) {
      double own = 0;
      for (float each : of(parameter)) {
        own += each * (double) each;
      }
      square += own;
    }
    return Math.sqrt(square);
  }
}
