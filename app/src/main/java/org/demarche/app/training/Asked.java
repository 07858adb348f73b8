package org.demarche.app.training;

import org.demarche.classifier.Features;
import org.demarche.encoder.MiniLm;

/**
 * Two sides of a sentence that is being learned.
 *
 * @param pair the sides
 * @param first the first row of their sentence
 */
record Asked(Lesson.Pair pair, int first) {

  /** Writes the features. */
  void features(float[] x, float[] to, int start, boolean withoutFrames) {
    for (int p = 0; p < Features.POOLS; p++) {
      int[] which = pair.pools()[p];
      int at = start + p * MiniLm.WIDTH;
      for (int word : which) {
        int row = (first + word) * MiniLm.WIDTH;
        for (int i = 0; i < MiniLm.WIDTH; i++) {
          to[at + i] += x[row + i] / which.length;
        }
      }
    }
    if (!withoutFrames) {
      int at = start + Features.POOLS * MiniLm.WIDTH;
      System.arraycopy(pair.evidence(), 0, to, at, pair.evidence().length);
    }
  }

  /** Adds how the loss changes with each word. */
  void back(float[] dFeatures, float[] mask, int start, float[] dx) {
    for (int p = 0; p < Features.POOLS; p++) {
      int[] which = pair.pools()[p];
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
