package org.demarche.app.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.demarche.classifier.Head;
import org.demarche.classifier.Outputs;
import org.demarche.encoder.MiniLm;
import org.demarche.encoder.TunedLayers;
import org.demarche.ontology.Acts;
import org.demarche.ontology.Contexts;
import org.junit.jupiter.api.Test;

/** Two questions on one sentence, and one on another: what is shared is learned from all. */
class NetworkTest {

  private static final double STEP = 0.002;
  private static final long SEED = 5;

  /** Shorter slopes vanish in the noise of the sums. */
  private static final double SHORTEST = 0.05;

  private final SplittableRandom random = new SplittableRandom(11);
  private final Outputs outputs = new Outputs(new Acts(), new Contexts());
  private final Network network;
  private final List<Lesson> lessons;

  NetworkTest() throws IOException {
    this.network = new Network(outputs, new TunedLayers(MiniLm.graph()));
    for (Parameter parameter : network.parameters()) {
      if (isEmpty(parameter.value())) {
        float[] some = numbers(parameter.value().length, 0.02);
        System.arraycopy(some, 0, parameter.value(), 0, some.length);
      }
    }
    network.dense().forEach(Dense::refresh);
    TaughtSentence first = new TaughtSentence(numbers(4 * MiniLm.WIDTH, 1), new int[] {0, 1, 2, 3});
    TaughtSentence second = new TaughtSentence(numbers(3 * MiniLm.WIDTH, 1), new int[] {4, 5, 16});
    this.lessons =
        List.of(
            lesson(first, 0, 2, 1),
            lesson(second, 2, 0, 4),
            lesson(first, 2, 0, 16),
            act(first, 1, 3),
            act(second, 0, 16));
  }

  private static boolean isEmpty(float[] numbers) {
    for (float number : numbers) {
      if (number != 0) {
        return false;
      }
    }
    return true;
  }

  private float[] numbers(int size, double scale) {
    float[] numbers = new float[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = (float) ((random.nextDouble() * 2 - 1) * scale);
    }
    return numbers;
  }

  private Lesson lesson(TaughtSentence sentence, int actor, int recipient, int category) {
    int[][] pools = {{actor}, {recipient}, {1}, {1}, {0, 1, 2}};
    int[][] marked = {{actor}, {recipient}, {}};
    return new Lesson(sentence, marked, List.of(answer(Head.PAIR, pools, category)), true);
  }

  private Lesson act(TaughtSentence sentence, int trigger, int category) {
    Answer act = answer(Head.ACT, new int[][] {{trigger}, {0, 1, 2}}, category);
    Answer side =
        new Answer(
            Head.SIDE,
            new int[][] {{2}, {trigger}, {}, {1}},
            new float[] {1, 0},
            new float[] {1, 1});
    int[][] marked = {{}, {}, {trigger}};
    return new Lesson(sentence, marked, List.of(act, side), true);
  }

  private Answer answer(Head head, int[][] pools, int category) {
    float[] wanted = new float[outputs.size()];
    float[] weights = new float[outputs.size()];
    wanted[category] = 1;
    for (int o = 0; o < outputs.categories().size(); o++) {
      weights[o] = 1;
    }
    return new Answer(head, pools, wanted, weights);
  }

  private double loss() {
    network.dense().forEach(Dense::refresh);
    return network.learn(lessons, SEED, new Gradients(network.parameters()));
  }

  private double along(float[] value, float[] slopes, double length, double step) {
    float[] before = value.clone();
    for (int i = 0; i < value.length; i++) {
      value[i] += (float) (step * slopes[i] / length);
    }
    double loss = loss();
    System.arraycopy(before, 0, value, 0, value.length);
    return loss;
  }

  @Test
  void theSlopesOfAllWeightsAreThoseOfTheLoss() {
    Gradients gradients = new Gradients(network.parameters());
    network.learn(lessons, SEED, gradients);
    int checked = 0;
    for (Parameter parameter : network.parameters()) {
      float[] slopes = gradients.of(parameter);
      double square = 0;
      for (float slope : slopes) {
        square += slope * (double) slope;
      }
      double length = Math.sqrt(square);
      if (length > SHORTEST) {
        checked++;
        double more = along(parameter.value(), slopes, length, STEP);
        double less = along(parameter.value(), slopes, length, -STEP);
        assertThat((more - less) / (2 * STEP)).isCloseTo(length, withinPercentage(5));
      }
    }
    assertThat(checked).isGreaterThan(network.parameters().size() / 2);
  }
}
