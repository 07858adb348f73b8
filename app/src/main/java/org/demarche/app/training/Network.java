package org.demarche.app.training;

import java.util.ArrayList;
import java.util.List;
import org.demarche.classifier.ActClassifier;
import org.demarche.classifier.Features;
import org.demarche.classifier.Outputs;
import org.demarche.encoder.BgeSmall;
import org.demarche.encoder.Tensors;
import org.demarche.encoder.TunedLayers;

/** What is trained: the layers of the encoder and the outputs on top of them. */
final class Network {

  private static final double LAYER_RATE = 1e-4;
  private static final double OUTPUT_RATE = 2e-3;
  private static final double DROPOUT = 0.1;

  private final TunedLayers names;
  private final List<Layer> layers = new ArrayList<>();
  private final Dense heads;
  private final Parameter marks = new Parameter(new float[2 * BgeSmall.WIDTH], false, OUTPUT_RATE);
  private final Loss loss;

  Network(Outputs outputs, TunedLayers names) {
    this.names = names;
    this.loss = new Loss(outputs);
    for (int layer = 0; layer < BgeSmall.LAYERS; layer++) {
      List<Dense> dense = new ArrayList<>();
      for (int part = 0; part < TunedLayers.DENSE; part++) {
        dense.add(new Dense(names.weight(layer, part), names.bias(layer, part), LAYER_RATE));
      }
      List<Norm> norms = new ArrayList<>();
      for (int part = 0; part < TunedLayers.NORMS; part++) {
        norms.add(new Norm(names.scale(layer, part), names.shift(layer, part), LAYER_RATE));
      }
      layers.add(new Layer(dense, norms));
    }
    this.heads =
        new Dense(
            new float[Features.SIZE * outputs.size()], new float[outputs.size()], OUTPUT_RATE);
  }

  List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>();
    layers.forEach(layer -> all.addAll(layer.parameters()));
    all.addAll(heads.parameters());
    all.add(marks);
    return all;
  }

  /** Returns the linear steps, each of which must be refreshed when its parameters change. */
  List<Dense> dense() {
    List<Dense> all = new ArrayList<>();
    layers.forEach(layer -> all.addAll(layer.dense()));
    all.add(heads);
    return all;
  }

  /** Adds the gradients of some lessons and returns the sum of their losses. */
  double learn(List<Lesson> lessons, long seed, Gradients gradients) {
    Dropout dropout = new Dropout(seed, DROPOUT);
    Batch batch = new Batch(lessons);
    List<Layer> shared = layers.subList(0, BgeSmall.SHARED);
    List<Layer> upper = layers.subList(BgeSmall.SHARED, layers.size());
    List<Layer.Pass> below = forward(shared, batch.vectors(), batch.below(), dropout);
    float[] marked = batch.spread(result(below));
    batch.asked().forEach(asked -> asked.mark(marked, marks.value()));
    List<Layer.Pass> above = forward(upper, marked, batch.above(), dropout);
    float[] dx = new float[marked.length];
    double sum = outputs(batch.asked(), result(above), dx, dropout, gradients);
    float[] dMarked = backward(upper, above, dx, batch.above(), gradients);
    batch.asked().forEach(asked -> asked.backMarks(dMarked, gradients.of(marks)));
    backward(shared, below, batch.gathered(dMarked), batch.below(), gradients);
    return sum;
  }

  private static float[] result(List<Layer.Pass> passes) {
    return passes.get(passes.size() - 1).result();
  }

  private static List<Layer.Pass> forward(
      List<Layer> some, float[] x, Packing packing, Dropout dropout) {
    List<Layer.Pass> passes = new ArrayList<>();
    float[] now = x;
    for (Layer layer : some) {
      passes.add(layer.forward(now, packing, dropout));
      now = result(passes);
    }
    return passes;
  }

  private static float[] backward(
      List<Layer> some, List<Layer.Pass> passes, float[] dx, Packing packing, Gradients gradients) {
    float[] now = dx;
    for (int i = some.size() - 1; i >= 0; i--) {
      now = some.get(i).backward(passes.get(i), now, packing, gradients);
    }
    return now;
  }

  private double outputs(
      List<Asked> asked, float[] x, float[] dx, Dropout dropout, Gradients gradients) {
    int size = Features.SIZE;
    float[] all = new float[asked.size() * size];
    for (int p = 0; p < asked.size(); p++) {
      asked.get(p).features(x, all, p * size);
    }
    float[] mask = dropout.mask(all.length);
    for (int i = 0; i < all.length; i++) {
      all[i] *= mask[i];
    }
    float[] z = heads.forward(all, asked.size());
    float[] dz = new float[z.length];
    double sum = 0;
    for (int p = 0; p < asked.size(); p++) {
      sum += loss.of(asked.get(p).lesson(), z, dz, p);
    }
    float[] dAll = heads.backward(all, dz, asked.size(), gradients);
    for (int p = 0; p < asked.size(); p++) {
      asked.get(p).back(dAll, mask, p * size, dx);
    }
    return sum;
  }

  /** Returns all weights as the encoder and the classifier read them. */
  Tensors weights() {
    Tensors all = Tensors.none();
    for (int layer = 0; layer < layers.size(); layer++) {
      Layer each = layers.get(layer);
      for (int part = 0; part < TunedLayers.DENSE; part++) {
        Dense dense = each.dense().get(part);
        all = names.put(all, layer, part, dense.weight(), dense.bias());
      }
      for (int part = 0; part < TunedLayers.NORMS; part++) {
        Norm norm = each.norms().get(part);
        all = names.putNorm(all, layer, part, norm.scale(), norm.shift());
      }
    }
    float[] rows = Product.transposed(heads.weight(), Features.SIZE, heads.bias().length);
    return all.with(ActClassifier.WEIGHTS, rows)
        .with(ActClassifier.BIASES, heads.bias())
        .with(BgeSmall.MARKS, marks.value());
  }
}
