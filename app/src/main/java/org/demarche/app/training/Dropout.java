package org.demarche.app.training;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Leaves out a share of the numbers at random, so that no single one is relied on. */
final class Dropout {

  private final SplittableRandom random;
  private final double share;

  /**
   * Takes where chance begins.
   *
   * @param share of what is left out, 0 for nothing
   */
  Dropout(long seed, double share) {
    this.random = new SplittableRandom(seed);
    this.share = share;
  }

  /** Returns what to multiply each number with. */
  float[] mask(int size) {
    float[] mask = new float[size];
    float kept = (float) (1 / (1 - share));
    if (share == 0) {
      Arrays.fill(mask, kept);
      return mask;
    }
    for (int i = 0; i < size; i++) {
      mask[i] = random.nextDouble() < share ? 0 : kept;
    }
    return mask;
  }

  /** Tells whether the whole of something is left out. */
  boolean leavesOut(double chance) {
    return share > 0 && random.nextDouble() < chance;
  }
}
