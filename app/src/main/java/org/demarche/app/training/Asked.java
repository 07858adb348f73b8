package org.demarche.app.training;

import org.demarche.encoder.MiniLm;

/**
 * A lesson among others that are learned at once.
 *
 * @param lesson some words of a sentence
 * @param first the first row of the sentence
 */
record Asked(Lesson lesson, int first) {

  /** Adds the marks to the words that are marked. */
  void mark(float[] x, float[] marks) {
    for (int kind = 0; kind < MiniLm.MARKED; kind++) {
      for (int word : lesson.marked()[kind]) {
        for (int i = 0; i < MiniLm.WIDTH; i++) {
          x[(first + word) * MiniLm.WIDTH + i] += marks[kind * MiniLm.WIDTH + i];
        }
      }
    }
  }

  /** Adds how the loss changes with the marks. */
  void backMarks(float[] dx, float[] dMarks) {
    for (int kind = 0; kind < MiniLm.MARKED; kind++) {
      for (int word : lesson.marked()[kind]) {
        for (int i = 0; i < MiniLm.WIDTH; i++) {
          dMarks[kind * MiniLm.WIDTH + i] += dx[(first + word) * MiniLm.WIDTH + i];
        }
      }
    }
  }

  /** Writes the features of an answer. */
  void features(Answer answer, float[] x, float[] to, int start) {
    for (int p = 0; p < answer.pools().length; p++) {
      int[] which = answer.pools()[p];
      int at = start + p * MiniLm.WIDTH;
      for (int word : which) {
        int row = (first + word) * MiniLm.WIDTH;
        for (int i = 0; i < MiniLm.WIDTH; i++) {
          to[at + i] += x[row + i] / which.length;
        }
      }
    }
  }

  /** Adds how the loss of an answer changes with each word. */
  void back(Answer answer, float[] dFeatures, float[] mask, int start, float[] dx) {
    for (int p = 0; p < answer.pools().length; p++) {
      int[] which = answer.pools()[p];
      int at = start + p * MiniLm.WIDTH;
      for (int word : which) {
        int row = (first + word) * MiniLm.WIDTH;
        for (int i = 0; i < MiniLm.WIDTH; i++) {
          dx[row + i] += dFeatures[at + i] * mask[at + i] / which.length;
        }
      }
    }
  }
}
