package org.demarche.app.training;

import org.demarche.classifier.Features;
import org.demarche.encoder.BgeSmall;

/**
 * A lesson among others that are learned at once.
 *
 * @param lesson two sides of a sentence
 * @param first the first row of the sentence
 */
record Asked(Lesson lesson, int first) {

  /** Adds the marks to the words of both sides. */
  void mark(float[] x, float[] marks) {
    for (int side = Features.ACTOR; side <= Features.RECIPIENT; side++) {
      for (int word : lesson.pools()[side]) {
        for (int i = 0; i < BgeSmall.WIDTH; i++) {
          x[(first + word) * BgeSmall.WIDTH + i] += marks[side * BgeSmall.WIDTH + i];
        }
      }
    }
  }

  /** Adds how the loss changes with the marks. */
  void backMarks(float[] dx, float[] dMarks) {
    for (int side = Features.ACTOR; side <= Features.RECIPIENT; side++) {
      for (int word : lesson.pools()[side]) {
        for (int i = 0; i < BgeSmall.WIDTH; i++) {
          dMarks[side * BgeSmall.WIDTH + i] += dx[(first + word) * BgeSmall.WIDTH + i];
        }
      }
    }
  }

  /** Writes the features. */
  void features(float[] x, float[] to, int start) {
    for (int p = 0; p < Features.POOLS; p++) {
      int[] which = lesson.pools()[p];
      int at = start + p * BgeSmall.WIDTH;
      for (int word : which) {
        int row = (first + word) * BgeSmall.WIDTH;
        for (int i = 0; i < BgeSmall.WIDTH; i++) {
          to[at + i] += x[row + i] / which.length;
        }
      }
    }
  }

  /** Adds how the loss changes with each word. */
  void back(float[] dFeatures, float[] mask, int start, float[] dx) {
    for (int p = 0; p < Features.POOLS; p++) {
      int[] which = lesson.pools()[p];
      int at = start + p * BgeSmall.WIDTH;
      for (int word : which) {
        int row = (first + word) * BgeSmall.WIDTH;
        for (int i = 0; i < BgeSmall.WIDTH; i++) {
          dx[row + i] += dFeatures[at + i] * mask[at + i] / which.length;
        }
      }
    }
  }
}
