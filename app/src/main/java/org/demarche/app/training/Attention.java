package org.demarche.app.training;

/** Lets each word of a sentence take from the others what it needs, in several heads at once. */
final class Attention {

  private static final int HEADS = 12;

  private final int width;
  private final int size;
  private final double scale;

  Attention(int width) {
    this.width = width;
    this.size = width / HEADS;
    this.scale = 1 / Math.sqrt(size);
  }

  /** Returns for each head and each word the shares of all words of its sentence. */
  float[][] shares(float[] q, float[] k, int first, int words) {
    float[][] shares = new float[HEADS][words * words];
    for (int h = 0; h < HEADS; h++) {
      for (int i = 0; i < words; i++) {
        int row = (first + i) * width + h * size;
        double[] z = new double[words];
        double most = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < words; j++) {
          z[j] = dot(q, row, k, (first + j) * width + h * size) * scale;
          most = Math.max(most, z[j]);
        }
        double sum = 0;
        for (int j = 0; j < words; j++) {
          z[j] = StrictMath.exp(z[j] - most);
          sum += z[j];
        }
        for (int j = 0; j < words; j++) {
          shares[h][i * words + j] = (float) (z[j] / sum);
        }
      }
    }
    return shares;
  }

  /** Writes what the words take. */
  void mix(float[][] shares, float[] v, float[] to, int first, int words) {
    for (int h = 0; h < HEADS; h++) {
      for (int i = 0; i < words; i++) {
        for (int j = 0; j < words; j++) {
          add(to, row(first + i, h), shares[h][i * words + j], v, row(first + j, h));
        }
      }
    }
  }

  /** Takes how the loss changes with what the words take, adds how it changes with q, k and v. */
  void backward(
      float[][] shares, float[][] qkv, float[] dMixed, float[][] dQkv, int first, int words) {
    for (int h = 0; h < HEADS; h++) {
      for (int i = 0; i < words; i++) {
        double[] dShare = new double[words];
        double along = 0;
        for (int j = 0; j < words; j++) {
          float share = shares[h][i * words + j];
          add(dQkv[2], row(first + j, h), share, dMixed, row(first + i, h));
          dShare[j] = dot(dMixed, row(first + i, h), qkv[2], row(first + j, h));
          along += dShare[j] * share;
        }
        for (int j = 0; j < words; j++) {
          float dz = (float) (shares[h][i * words + j] * (dShare[j] - along) * scale);
          add(dQkv[0], row(first + i, h), dz, qkv[1], row(first + j, h));
          add(dQkv[1], row(first + j, h), dz, qkv[0], row(first + i, h));
        }
      }
    }
  }

  private int row(int word, int head) {
    return word * width + head * size;
  }

  private double dot(float[] a, int ao, float[] b, int bo) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += a[ao + i] * b[bo + i];
    }
    return sum;
  }

  private void add(float[] to, int start, float factor, float[] from, int fo) {
    for (int i = 0; i < size; i++) {
      to[start + i] += factor * from[fo + i];
    }
  }
}
