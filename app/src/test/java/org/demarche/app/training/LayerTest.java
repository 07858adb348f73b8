package org.demarche.app.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The way back through a layer is the slope of the way forth. */
class LayerTest {

  private static final int WIDTH = 24;
  private static final int WIDE = 40;
  private static final int ROWS = 5;
  private static final Packing PACKING = new Packing(new int[] {0, 3, ROWS});
  private static final double STEP = 1e-2;

  private final SplittableRandom random = new SplittableRandom(7);
  private final Layer layer = layer();
  private final float[] x = numbers(ROWS * WIDTH, 1);
  private final float[] toLoss = numbers(ROWS * WIDTH, 1);

  private float[] numbers(int size, double scale) {
    float[] numbers = new float[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = (float) ((random.nextDouble() * 2 - 1) * scale);
    }
    return numbers;
  }

  private Layer layer() {
    List<Dense> dense = new ArrayList<>();
    for (int part = 0; part < 4; part++) {
      dense.add(new Dense(numbers(WIDTH * WIDTH, 0.4), numbers(WIDTH, 0.1), 1));
    }
    dense.add(new Dense(numbers(WIDTH * WIDE, 0.4), numbers(WIDE, 0.1), 1));
    dense.add(new Dense(numbers(WIDE * WIDTH, 0.4), numbers(WIDTH, 0.1), 1));
    List<Norm> norms =
        List.of(
            new Norm(numbers(WIDTH, 1), numbers(WIDTH, 0.1), 1),
            new Norm(numbers(WIDTH, 1), numbers(WIDTH, 0.1), 1));
    return new Layer(dense, norms);
  }

  private double loss() {
    layer.dense().forEach(Dense::refresh);
    float[] y = layer.forward(x, PACKING, new Dropout(1, 0)).result();
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += y[i] * (double) toLoss[i];
    }
    return sum;
  }

  private double slope(float[] numbers, int index) {
    float before = numbers[index];
    numbers[index] = (float) (before + STEP);
    double more = loss();
    numbers[index] = (float) (before - STEP);
    double less = loss();
    numbers[index] = before;
    return (more - less) / (2 * STEP);
  }

  @Test
  void theSlopeOfWhatGoesInIsThatOfTheLoss() {
    Gradients gradients = new Gradients(layer.parameters());
    Layer.Pass pass = layer.forward(x, PACKING, new Dropout(1, 0));
    float[] dx = layer.backward(pass, toLoss, PACKING, gradients);
    for (int i = 0; i < x.length; i += 7) {
      assertThat((double) dx[i]).isCloseTo(slope(x, i), within(0.03));
    }
  }

  @Test
  void theSlopeOfEachParameterIsThatOfTheLoss() {
    Gradients gradients = new Gradients(layer.parameters());
    Layer.Pass pass = layer.forward(x, PACKING, new Dropout(1, 0));
    layer.backward(pass, toLoss, PACKING, gradients);
    for (Parameter parameter : layer.parameters()) {
      float[] slopes = gradients.of(parameter);
      for (int i = 0; i < slopes.length; i += Math.max(1, slopes.length / 5)) {
        assertThat((double) slopes[i]).isCloseTo(slope(parameter.value(), i), within(0.03));
      }
    }
  }

  @Test
  void aSentenceTakesNothingFromItsNeighbour() {
    float[] together = layer.forward(x, PACKING, new Dropout(1, 0)).result();
    x[ROWS * WIDTH - 1] += 1;
    float[] changed = layer.forward(x, PACKING, new Dropout(1, 0)).result();
    for (int i = 0; i < 3 * WIDTH; i++) {
      assertThat(changed[i]).isEqualTo(together[i]);
    }
  }
}
