package org.demarche.app.training;

import org.demarche.classifier.Outputs;

/** How wrong the outputs are: cross entropy, among categories and statuses together, else alone. */
final class Loss {

  private final Outputs outputs;

  Loss(Outputs outputs) {
    this.outputs = outputs;
  }

  /** Returns the loss of two sides and writes how it changes with each output. */
  double of(Lesson pair, float[] z, float[] dz, int row) {
    int start = row * outputs.size();
    double sum = together(pair, z, dz, start, 0, outputs.firstMode());
    for (int o = outputs.firstMode(); o < outputs.firstStatus(); o++) {
      sum += alone(pair, z, dz, start, o);
    }
    sum += together(pair, z, dz, start, outputs.firstStatus(), outputs.alleged());
    for (int o = outputs.alleged(); o < outputs.size(); o++) {
      sum += alone(pair, z, dz, start, o);
    }
    return sum;
  }

  private static double together(Lesson pair, float[] z, float[] dz, int start, int from, int to) {
    double most = Double.NEGATIVE_INFINITY;
    for (int o = from; o < to; o++) {
      most = Math.max(most, z[start + o]);
    }
    double all = 0;
    for (int o = from; o < to; o++) {
      all += StrictMath.exp(z[start + o] - most);
    }
    double sum = 0;
    for (int o = from; o < to; o++) {
      double share = StrictMath.exp(z[start + o] - most) / all;
      sum -= pair.weights()[o] * pair.wanted()[o] * StrictMath.log(share + 1e-12);
      dz[start + o] = (float) (pair.weights()[o] * (share - pair.wanted()[o]));
    }
    return sum;
  }

  private static double alone(Lesson pair, float[] z, float[] dz, int start, int o) {
    double share = 1 / (1 + StrictMath.exp(-z[start + o]));
    double wanted = pair.wanted()[o];
    dz[start + o] = (float) (pair.weights()[o] * (share - wanted));
    return -pair.weights()[o]
        * (wanted * StrictMath.log(share + 1e-12)
            + (1 - wanted) * StrictMath.log(1 - share + 1e-12));
  }
}
