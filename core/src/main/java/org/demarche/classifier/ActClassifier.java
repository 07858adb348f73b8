package org.demarche.classifier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.encoder.Encoder;
import org.demarche.encoder.Encoding;
import org.demarche.encoder.BgeSmall;
import org.demarche.encoder.Tensors;
import org.demarche.ontology.Acts;
import org.demarche.ontology.Contexts;
import org.demarche.record.Status;
import org.demarche.report.Span;

/**
 * Tells what one side does to another: linear on the features, trained together with the encoder.
 */
public final class ActClassifier implements Classifier {

  /** The weights of the outputs in the trained weights, a row of features for each. */
  public static final String WEIGHTS = "heads.weight";

  /** What is added to the outputs. */
  public static final String BIASES = "heads.bias";

  /** The weights of words and frames. */
  public static final String BLEND = "blend";

  private static final String RESOURCE = "weights.bin";

  private final Outputs outputs;
  private final Encoder encoder;
  private final float[] byFeature;
  private final float[] biases;
  private final Blend blend;

  /** Takes the encoder with the weights with which it was trained. */
  public ActClassifier(Outputs outputs, Encoder encoder, Tensors trained) {
    this.outputs = outputs;
    this.encoder = encoder;
    float[] weights = trained.floats(WEIGHTS);
    this.biases = trained.floats(BIASES);
    this.blend = trained.has(BLEND) ? new Blend(doubles(trained.floats(BLEND))) : Blend.words();
    if (biases.length != outputs.size() || weights.length != outputs.size() * Features.SIZE) {
      throw new IllegalArgumentException(
          "the weights are for other outputs or features; train them anew");
    }
    this.byFeature = byFeature(weights, biases.length);
  }

  /**
   * Returns the classifier with the weights of this jar.
   *
   * @throws UncheckedIOException when they cannot be read
   */
  public static ActClassifier load() {
    try {
      Tensors trained = trained();
      Outputs outputs = new Outputs(new Acts(), new Contexts());
      return new ActClassifier(outputs, BgeSmall.with(trained), trained);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static float[] byFeature(float[] byOutput, int outputs) {
    float[] turned = new float[byOutput.length];
    for (int o = 0; o < outputs; o++) {
      for (int f = 0; f < Features.SIZE; f++) {
        turned[f * outputs + o] = byOutput[o * Features.SIZE + f];
      }
    }
    return turned;
  }

  private static double[] doubles(float[] numbers) {
    double[] doubles = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      doubles[i] = numbers[i];
    }
    return doubles;
  }

  private static Tensors trained() throws IOException {
    InputStream in = ActClassifier.class.getResourceAsStream(RESOURCE);
    if (in == null) {
      throw new IOException("the weights of the classifier are missing: " + RESOURCE);
    }
    try (InputStream buffered = new BufferedInputStream(in)) {
      return Tensors.read(buffered);
    }
  }

  @Override
  public Encoding encode(String text, Span stretch) {
    return encoder.encode(text, stretch);
  }

  @Override
  public Judgement judge(Question question, Encoding encoding) {
    int[][] pools = Features.pools(question, encoding.spans());
    float[][] vectors = encoder.focus(encoding, pools[Features.ACTOR], pools[Features.RECIPIENT]);
    float[] x = Features.of(vectors, pools);
    return judgement(sums(x), question);
  }

  /** All outputs side by side, feature for feature: sums that do not wait for one another. */
  private double[] sums(float[] x) {
    double[] z = doubles(biases);
    for (int f = 0; f < x.length; f++) {
      int row = f * z.length;
      float value = x[f];
      for (int o = 0; o < z.length; o++) {
        z[o] += byFeature[row + o] * value;
      }
    }
    return z;
  }

  private Judgement judgement(double[] z, Question question) {
    Map<String, Double> words = new HashMap<>();
    shares(z, 0, outputs.categories(), words);
    Map<String, Double> scores = blend.shares(blend.features(words, question));
    Map<String, Double> modes = new HashMap<>();
    for (int i = 0; i < outputs.modes().size(); i++) {
      modes.put(outputs.modes().get(i), logistic(z[outputs.firstMode() + i]));
    }
    Map<Status, Double> statuses = new HashMap<>();
    shares(z, outputs.firstStatus(), outputs.statuses(), statuses);
    Map<String, Double> contexts = new LinkedHashMap<>();
    for (int i = 0; i < outputs.contexts().size(); i++) {
      contexts.put(outputs.contexts().get(i), logistic(z[outputs.firstContext() + i]));
    }
    return new Judgement(words, scores, modes, statuses, logistic(z[outputs.alleged()]), contexts);
  }

  private static double logistic(double z) {
    return 1 / (1 + StrictMath.exp(-z));
  }

  private static <T> void shares(double[] z, int first, List<T> names, Map<T, Double> to) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < names.size(); i++) {
      most = Math.max(most, z[first + i]);
    }
    double sum = 0;
    for (int i = 0; i < names.size(); i++) {
      sum += StrictMath.exp(z[first + i] - most);
    }
    for (int i = 0; i < names.size(); i++) {
      to.put(names.get(i), StrictMath.exp(z[first + i] - most) / sum);
    }
  }
}
