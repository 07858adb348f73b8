package org.demarche.app.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.encoder.MiniLm;

/**
 * Lessons that are learned at once: the rows of their sentences, each once, for the layers that do
 * not know what is asked, and the rows of the lessons for those that do.
 */
final class Batch {

  private final List<TaughtSentence> sentences = new ArrayList<>();
  private final Map<TaughtSentence, Integer> places = new IdentityHashMap<>();
  private final List<Lesson> lessons;
  private final Packing below;
  private final Packing above;

  Batch(List<Lesson> lessons) {
    this.lessons = List.copyOf(lessons);
    for (Lesson lesson : lessons) {
      if (places.putIfAbsent(lesson.sentence(), sentences.size()) == null) {
        sentences.add(lesson.sentence());
      }
    }
    this.below = packing(sentences);
    this.above = packing(lessons.stream().map(Lesson::sentence).toList());
  }

  private static Packing packing(List<TaughtSentence> rows) {
    int[] starts = new int[rows.size() + 1];
    for (int s = 0; s < rows.size(); s++) {
      starts[s + 1] = starts[s] + rows.get(s).words();
    }
    return new Packing(starts);
  }

  /** How the sentences stand in the rows of the lower layers. */
  Packing below() {
    return below;
  }

  /** How the lessons stand in the rows of the upper layers. */
  Packing above() {
    return above;
  }

  List<Asked> asked() {
    List<Asked> asked = new ArrayList<>();
    for (int l = 0; l < lessons.size(); l++) {
      asked.add(new Asked(lessons.get(l), above.first(l)));
    }
    return asked;
  }

  /** Returns what goes into the first layer. */
  float[] vectors() {
    float[] x = new float[below.rows() * MiniLm.WIDTH];
    for (int s = 0; s < sentences.size(); s++) {
      float[] own = sentences.get(s).vectors();
      System.arraycopy(own, 0, x, below.first(s) * MiniLm.WIDTH, own.length);
    }
    return x;
  }

  /** Returns the rows of each lesson, copied from those of its sentence. */
  float[] spread(float[] x) {
    float[] spread = new float[above.rows() * MiniLm.WIDTH];
    for (int l = 0; l < lessons.size(); l++) {
      System.arraycopy(
          x, start(l), spread, above.first(l) * MiniLm.WIDTH, above.words(l) * MiniLm.WIDTH);
    }
    return spread;
  }

  /** Adds how the loss changes with each sentence: the sum over its lessons. */
  void gather(float[] dSpread, float[] dx) {
    for (int l = 0; l < lessons.size(); l++) {
      int to = start(l);
      int from = above.first(l) * MiniLm.WIDTH;
      for (int i = 0; i < above.words(l) * MiniLm.WIDTH; i++) {
        dx[to + i] += dSpread[from + i];
      }
    }
  }

  /** Returns what each word of the sentences tells. */
  int[] told() {
    return sentences.stream().flatMapToInt(s -> Arrays.stream(s.told())).toArray();
  }

  private int start(int lesson) {
    Integer place = places.get(lessons.get(lesson).sentence());
    if (place == null) {
      throw new IllegalStateException("a lesson without its sentence");
    }
    return below.first(place) * MiniLm.WIDTH;
  }
}
