package org.demarche.app.training;

/**
 * Products of matrices that are kept row by row. Sums are made in a fixed order, so that the result is
 * the same on every machine; the inner loops run along rows, so that they can be done many at once.
 */
final class Product {

  /** How many rows of the second matrix are added to a row of the result at once. */
  private static final int STEP = 8;

  /** How many columns are done at once, so that what is needed stays near the processor. */
  private static final int TILE = 384;

  private Product() {}

  /** Adds a (n by k) times b (k by m) to c (n by m). */
  static void add(float[] c, float[] a, float[] b, int n, int k, int m) {
    for (int tile = 0; tile < m; tile += TILE) {
      int width = Math.min(TILE, m - tile);
      int p = 0;
      for (; p + STEP <= k; p += STEP) {
        for (int i = 0; i < n; i++) {
          eight(c, i * m + tile, a, i * k + p, 1, b, p * m + tile, m, width);
        }
      }
      for (; p < k; p++) {
        for (int i = 0; i < n; i++) {
          one(c, i * m + tile, a[i * k + p], b, p * m + tile, width);
        }
      }
    }
  }

  /** Adds a transposed (k by n, kept n by k) times b (n by m) to c (k by m). */
  static void addTransposed(float[] c, float[] a, float[] b, int n, int k, int m) {
    for (int tile = 0; tile < m; tile += TILE) {
      int width = Math.min(TILE, m - tile);
      int r = 0;
      for (; r + STEP <= n; r += STEP) {
        for (int i = 0; i < k; i++) {
          eight(c, i * m + tile, a, r * k + i, k, b, r * m + tile, m, width);
        }
      }
      for (; r < n; r++) {
        for (int i = 0; i < k; i++) {
          one(c, i * m + tile, a[r * k + i], b, r * m + tile, width);
        }
      }
    }
  }

  private static void eight(
      float[] c, int co, float[] a, int ao, int as, float[] b, int bo, int bs, int width) {
    float a0 = a[ao];
    float a1 = a[ao + as];
    float a2 = a[ao + 2 * as];
    float a3 = a[ao + 3 * as];
    float a4 = a[ao + 4 * as];
    float a5 = a[ao + 5 * as];
    float a6 = a[ao + 6 * as];
    float a7 = a[ao + 7 * as];
    int b1 = bo + bs;
    int b2 = b1 + bs;
    int b3 = b2 + bs;
    int b4 = b3 + bs;
    int b5 = b4 + bs;
    int b6 = b5 + bs;
    int b7 = b6 + bs;
    for (int j = 0; j < width; j++) {
      c[co + j] +=
          (a0 * b[bo + j] + a1 * b[b1 + j])
              + (a2 * b[b2 + j] + a3 * b[b3 + j])
              + (a4 * b[b4 + j] + a5 * b[b5 + j])
              + (a6 * b[b6 + j] + a7 * b[b7 + j]);
    }
  }

  private static void one(float[] c, int co, float factor, float[] b, int bo, int width) {
    for (int j = 0; j < width; j++) {
      c[co + j] += factor * b[bo + j];
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
