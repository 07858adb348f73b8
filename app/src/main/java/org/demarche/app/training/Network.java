package org.demarche.app.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.classifier.Head;
import org.demarche.classifier.Outputs;
import org.demarche.encoder.MiniLm;
import org.demarche.encoder.Tensors;
import org.demarche.encoder.TunedLayers;

/** What is trained: the layers of the encoder and the outputs on top of them. */
final class Network {

  private static final double LAYER_RATE = 1.5e-4;
  private static final double OUTPUT_RATE = 2e-3;
  private static final double DROPOUT = 0.1;

  private final TunedLayers names;
  private final List<Layer> layers = new ArrayList<>();
  private final Map<Head, Readout> heads = new EnumMap<>(Head.class);
  private final Parameter marks =
      new Parameter(new float[MiniLm.MARKED * MiniLm.WIDTH], false, OUTPUT_RATE);

  Network(Outputs outputs, TunedLayers names) {
    this.names = names;
    Loss loss = new Loss(outputs);
    for (int layer = 0; layer < MiniLm.LAYERS; layer++) {
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
    for (Head head : Head.values()) {
      heads.put(head, new Readout(head, outputs.of(head), OUTPUT_RATE, loss));
    }
  }

  List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>();
    layers.forEach(layer -> all.addAll(layer.parameters()));
    heads.values().forEach(head -> all.addAll(head.dense().parameters()));
    all.add(marks);
    return all;
  }

  /** Returns the linear steps, each of which must be refreshed when its parameters change. */
  List<Dense> dense() {
    List<Dense> all = new ArrayList<>();
    layers.forEach(layer -> all.addAll(layer.dense()));
    heads.values().forEach(head -> all.add(head.dense()));
    return all;
  }

  /** Adds the gradients of some lessons and returns the sum of their losses. */
  double learn(List<Lesson> lessons, long seed, Gradients gradients) {
    Dropout dropout = new Dropout(seed, DROPOUT);
    Batch batch = new Batch(lessons);
    List<Layer> lower = layers.subList(0, MiniLm.SHARED);
    List<Layer> upper = layers.subList(MiniLm.SHARED, layers.size());
    List<Layer.Pass> below = forward(lower, batch.vectors(), batch.below(), dropout);
    float[] shared = result(below);
    float[] dShared = new float[shared.length];
    double sum = readout(Head.WORD).words(batch.told(), shared, dShared, dropout, gradients);
    float[] marked = batch.spread(shared);
    batch.asked().forEach(asked -> asked.mark(marked, marks.value()));
    List<Layer.Pass> above = forward(upper, marked, batch.above(), dropout);
    float[] dx = new float[marked.length];
    for (Head head : Head.values()) {
      sum += readout(head).learn(batch.asked(), result(above), dx, dropout, gradients);
    }
    float[] dMarked = backward(upper, above, dx, batch.above(), gradients);
    batch.asked().forEach(asked -> asked.backMarks(dMarked, gradients.of(marks)));
    batch.gather(dMarked, dShared);
    backward(lower, below, dShared, batch.below(), gradients);
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

  private Readout readout(Head head) {
    Readout readout = heads.get(head);
    if (readout == null) {
      throw new IllegalStateException("nothing reads off " + head);
    }
    return readout;
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
    for (Map.Entry<Head, Readout> each : heads.entrySet()) {
      Head head = each.getKey();
      Dense dense = each.getValue().dense();
      all =
          all.with(
                  head.weights(),
                  Product.transposed(dense.weight(), head.size(), dense.bias().length))
              .with(head.biases(), dense.bias());
    }
    return all.with(MiniLm.MARKS, marks.value());
  }
}
