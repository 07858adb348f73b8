package org.demarche.app.training;

import java.util.Arrays;
import org.demarche.classifier.Head;
import org.demarche.classifier.Outputs;

/** How wrong the outputs are: cross entropy, among categories and statuses together, else alone. */
final class Loss {

  /** How much what a single word tells counts beside what is asked. */
  private static final float WORD = 0.3f;

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
    float[] wanted = new float[size];
    float[] weights = new float[size];
    wanted[told] = 1;
    Arrays.fill(weights, WORD);
    return together(
        new Answer(Head.WORD, new int[0][], wanted, weights), z, dz, row * size, 0, size);
  }

  private static double together(
      Answer answer, float[] z, float[] dz, int start, int from, int to) {
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
      sum -= answer.weights()[o] * answer.wanted()[o] * StrictMath.log(share + 1e-12);
      dz[start + o] = (float) (answer.weights()[o] * (share - answer.wanted()[o]));
    }
    return sum;
  }

  private static double alone(Answer answer, float[] z, float[] dz, int start, int o) {
    double share = 1 / (1 + StrictMath.exp(-z[start + o]));
    double wanted = answer.wanted()[o];
    dz[start + o] = (float) (answer.weights()[o] * (share - wanted));
    return -answer.weights()[o]
        * (wanted * StrictMath.log(share + 1e-12)
            + (1 - wanted) * StrictMath.log(1 - share + 1e-12));
  }
}
