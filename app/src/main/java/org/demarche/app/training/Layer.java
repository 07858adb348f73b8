package org.demarche.app.training;

import java.util.ArrayList;
import java.util.List;

/** A layer of the encoder (Vaswani et al. 2017, as in BERT), with all that training needs. */
final class Layer {

  private final int width;
  private final Dense[] qkv;
  private final Dense joined;
  private final Norm afterAttention;
  private final Dense wide;
  private final Dense narrow;
  private final Norm afterWide;
  private final Attention attention;
  private final Gelu gelu = new Gelu();

  /**
   * Takes the parts in the order of the calculation.
   *
   * @param dense query, key, value, joined, wide, narrow
   * @param norms after attention, after the wide step
   */
  Layer(List<Dense> dense, List<Norm> norms) {
    this.qkv = new Dense[] {dense.get(0), dense.get(1), dense.get(2)};
    this.joined = dense.get(3);
    this.wide = dense.get(4);
    this.narrow = dense.get(5);
    this.afterAttention = norms.get(0);
    this.afterWide = norms.get(1);
    this.width = norms.get(0).scale().length;
    this.attention = new Attention(width);
  }

  /** What a pass leaves behind for the way back. */
  record Pass(
      float[] x,
      float[][] qkv,
      List<float[][]> shares,
      float[] mixed,
      float[] dropJoined,
      Norm.Pass first,
      float[] slopes,
      float[] active,
      float[] dropNarrow,
      Norm.Pass second) {

    float[] result() {
      return second.result();
    }
  }

  List<Dense> dense() {
    return List.of(qkv[0], qkv[1], qkv[2], joined, wide, narrow);
  }

  List<Norm> norms() {
    return List.of(afterAttention, afterWide);
  }

  List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>();
    dense().forEach(d -> all.addAll(d.parameters()));
    norms().forEach(n -> all.addAll(n.parameters()));
    return all;
  }

  Pass forward(float[] x, Packing packing, Dropout dropout) {
    int rows = packing.rows();
    float[][] parts = new float[qkv.length][];
    for (int i = 0; i < qkv.length; i++) {
      parts[i] = qkv[i].forward(x, rows);
    }
    float[] mixed = new float[x.length];
    List<float[][]> shares = new ArrayList<>();
    for (int s = 0; s < packing.sentences(); s++) {
      float[][] own = attention.shares(parts[0], parts[1], packing.first(s), packing.words(s));
      attention.mix(own, parts[2], mixed, packing.first(s), packing.words(s));
      shares.add(own);
    }
    float[] dropJoined = dropout.mask(x.length);
    Norm.Pass first = afterAttention.forward(sum(x, joined.forward(mixed, rows), dropJoined), rows);
    float[] before = wide.forward(first.result(), rows);
    float[] slopes = new float[before.length];
    float[] active = gelu.forward(before, slopes);
    float[] dropNarrow = dropout.mask(x.length);
    Norm.Pass second =
        afterWide.forward(sum(first.result(), narrow.forward(active, rows), dropNarrow), rows);
    return new Pass(x, parts, shares, mixed, dropJoined, first, slopes, active, dropNarrow, second);
  }

  private static float[] sum(float[] x, float[] y, float[] mask) {
    float[] sum = new float[x.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = x[i] + y[i] * mask[i];
    }
    return sum;
  }

  float[] backward(Pass pass, float[] dy, Packing packing, Gradients gradients) {
    int rows = packing.rows();
    float[] dSecond = afterWide.backward(pass.second(), dy, rows, gradients);
    float[] dActive =
        narrow.backward(pass.active(), times(dSecond, pass.dropNarrow()), rows, gradients);
    float[] dWide =
        wide.backward(pass.first().result(), times(dActive, pass.slopes()), rows, gradients);
    float[] dFirst = afterAttention.backward(pass.first(), plus(dSecond, dWide), rows, gradients);
    float[] dMixed =
        joined.backward(pass.mixed(), times(dFirst, pass.dropJoined()), rows, gradients);
    float[][] dQkv = new float[qkv.length][dy.length];
    for (int s = 0; s < packing.sentences(); s++) {
      attention.backward(
          pass.shares().get(s), pass.qkv(), dMixed, dQkv, packing.first(s), packing.words(s));
    }
    float[] dx = dFirst;
    for (int i = 0; i < qkv.length; i++) {
      dx = plus(dx, qkv[i].backward(pass.x(), dQkv[i], rows, gradients));
    }
    return dx;
  }

  private static float[] times(float[] a, float[] b) {
    float[] product = new float[a.length];
    for (int i = 0; i < a.length; i++) {
      product[i] = a[i] * b[i];
    }
    return product;
  }

  private static float[] plus(float[] a, float[] b) {
    float[] sum = new float[a.length];
    for (int i = 0; i < a.length; i++) {
      sum[i] = a[i] + b[i];
    }
    return sum;
  }
}
