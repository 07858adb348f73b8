package org.demarche.app.training;

import java.util.ArrayList;
import java.util.List;
import org.demarche.classifier.Head;
import org.demarche.encoder.MiniLm;

/** Outputs on top of the vectors: one linear step, with all that training needs. */
final class Readout {

  private final Head head;
  private final Dense dense;
  private final Loss loss;

  /** Takes what is read off, and how many outputs that has. */
  Readout(Head head, int outputs, double rate, Loss loss) {
    this.head = head;
    this.loss = loss;
    this.dense = new Dense(new float[head.size() * outputs], new float[outputs], rate);
  }

  Dense dense() {
    return dense;
  }

  /** An answer of a lesson. */
  private record Given(Asked asked, Answer answer) {}

  /** Adds the gradients of all answers of this kind and returns the sum of their losses. */
  double learn(List<Asked> asked, float[] x, float[] dx, Dropout dropout, Gradients gradients) {
    List<Given> given = new ArrayList<>();
    for (Asked each : asked) {
      each.lesson().answers().stream()
          .filter(answer -> answer.head() == head)
          .forEach(answer -> given.add(new Given(each, answer)));
    }
    if (given.isEmpty()) {
      return 0;
    }
    int size = head.size();
    float[] all = new float[given.size() * size];
    for (int g = 0; g < given.size(); g++) {
      given.get(g).asked().features(given.get(g).answer(), x, all, g * size);
    }
    float[] mask = dropped(all, dropout);
    float[] z = dense.forward(all, given.size());
    float[] dz = new float[z.length];
    double sum = 0;
    for (int g = 0; g < given.size(); g++) {
      sum += loss.of(given.get(g).answer(), z, dz, g);
    }
    float[] dAll = dense.backward(all, dz, given.size(), gradients);
    for (int g = 0; g < given.size(); g++) {
      given.get(g).asked().back(given.get(g).answer(), dAll, mask, g * size, dx);
    }
    return sum;
  }

  /** Adds the gradients of what each word tells and returns the sum of their losses. */
  double words(int[] told, float[] x, float[] dx, Dropout dropout, Gradients gradients) {
    float[] all = x.clone();
    float[] mask = dropped(all, dropout);
    float[] z = dense.forward(all, told.length);
    float[] dz = new float[z.length];
    double sum = 0;
    for (int word = 0; word < told.length; word++) {
      sum += loss.word(told[word], z, dz, word);
    }
    float[] dAll = dense.backward(all, dz, told.length, gradients);
    for (int i = 0; i < told.length * MiniLm.WIDTH; i++) {
      dx[i] += dAll[i] * mask[i];
    }
    return sum;
  }

  private static float[] dropped(float[] all, Dropout dropout) {
    float[] mask = dropout.mask(all.length);
    for (int i = 0; i < all.length; i++) {
      all[i] *= mask[i];
    }
    return mask;
  }
}
