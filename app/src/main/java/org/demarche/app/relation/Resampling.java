package org.demarche.app.relation;

import java.util.Random;

/**
 * Draws of the days of a period in blocks that keep neighbours together, each draw as long as the
 * whole: the circular block bootstrap (D. N. Politis and J. P. Romano 1992). Always the same draws.
 */
final class Resampling {

  private static final int DRAWS = 1000;
  private static final long SEED = 1;

  private final int size;
  private final int block;
  private final int[][] starts;

  /**
   * Makes the draws.
   *
   * @param size how many days there are
   * @param block how many days stay together, no more than all
   */
  Resampling(int size, int block) {
    this.size = size;
    this.block = block;
    Random random = new Random(SEED);
    this.starts = new int[DRAWS][Math.max(1, Math.round((float) size / block))];
    for (int[] draw : starts) {
      for (int i = 0; i < draw.length; i++) {
        draw[i] = random.nextInt(size);
      }
    }
  }

  int draws() {
    return starts.length;
  }

  /**
   * Returns the counts of the block that begins on each day; behind the last day comes the first.
   *
   * @param sums the counts over all days before each, one longer than the days
   */
  long[] blocks(long[] sums) {
    long[] blocks = new long[size];
    for (int start = 0; start < size; start++) {
      int end = start + block;
      blocks[start] =
          end <= size ? sums[end] - sums[start] : sums[size] - sums[start] + sums[end - size];
    }
    return blocks;
  }

  /** Returns the counts of a draw. */
  long count(int draw, long[] blocks) {
    long count = 0;
    for (int start : starts[draw]) {
      count += blocks[start];
    }
    return count;
  }
}
