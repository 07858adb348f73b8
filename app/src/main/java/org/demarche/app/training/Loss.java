package org.demarche.app.training;

import org.demarche.classifier.Head;
import org.demarche.classifier.Outputs;

/** How wrong the outputs are: cross entropy, among categories and statuses together, else alone. */
final class Loss {

  /** How much what a single word tells counts beside what is asked. */
  private static final double WORD = 0.3;

  private final Outputs outputs;

  Loss(Outputs outputs) {
    this.outputs = outputs;
  }

  /** Returns the loss of an answer and writes how it changes with each output. */
  double of(Answer answer, float[] z, float[] dz, int row) {
    return answer.head() == Head.SIDE
        ? sides(answer, z, dz, row * answer.wanted().length)
        : acts(answer, z, dz, row * outputs.size());
  }

  private double sides(Answer answer, float[] z, float[] dz, int start) {
    double sum = 0;
    for (int o = 0; o < answer.wanted().length; o++) {
      sum += alone(answer, z, dz, start, o);
    }
    return sum;
  }

  private double acts(Answer answer, float[] z, float[] dz, int start) {
    double sum = together(answer, z, dz, start, 0, outputs.firstMode());
    for (int o = outputs.firstMode(); o < outputs.firstStatus(); o++) {
      sum += alone(answer, z, dz, start, o);
    }
    sum += together(answer, z, dz, start, outputs.firstStatus(), outputs.alleged());
    for (int o = outputs.alleged(); o < outputs.size(); o++) {
      sum += alone(answer, z, dz, start, o);
    }
    return sum;
  }

  /** Returns the loss of what a word tells, and writes how it changes with each category. */
  double word(int told, float[] z, float[] dz, int row) {
    int size = outputs.of(Head.WORD);
    int start = row * size;
    double most = Double.NEGATIVE_INFINITY;
    for (int o = 0; o < size; o++) {
      most = Math.max(most, z[start + o]);
    }
    double all = 0;
    for (int o = 0; o < size; o++) {
      all += StrictMath.exp(z[start + o] - most);
    }
    for (int o = 0; o < size; o++) {
      double share = StrictMath.exp(z[start + o] - most) / all;
      dz[start + o] = (float) (WORD * (share - (o == told ? 1 : 0)));
    }
    return WORD * (most + StrictMath.log(all) - z[start + told]);
  }

  private static double together(Answer pair, float[] z, float[] dz, int start, int from, int to) {
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

  private static double alone(Answer pair, float[] z, float[] dz, int start, int o) {
    double share = 1 / (1 + StrictMath.exp(-z[start + o]));
    double wanted = pair.wanted()[o];
    dz[start + o] = (float) (pair.weights()[o] * (share - wanted));
    return -pair.weights()[o]
        * (wanted * StrictMath.log(share + 1e-12)
            + (1 - wanted) * StrictMath.log(1 - share + 1e-12));
  }
}
