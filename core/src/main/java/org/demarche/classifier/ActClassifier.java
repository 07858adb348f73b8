package org.demarche.classifier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.encoder.Encoder;
import org.demarche.encoder.Encoding;
import org.demarche.encoder.MiniLm;
import org.demarche.encoder.Tensors;
import org.demarche.ontology.Acts;
import org.demarche.ontology.Contexts;
import org.demarche.record.Status;
import org.demarche.report.Span;

/**
 * Answers what is asked of a sentence: linear on the features, one {@link Head} for each kind of
 * question, all trained together with the encoder.
 */
public final class ActClassifier implements Classifier {

  /** The weights of words and frames. */
  public static final String BLEND = "blend";

  private static final int[] NOBODY = {};
  private static final String RESOURCE = "weights.bin";

  private final Outputs outputs;
  private final Encoder encoder;
  private final Map<Head, Linear> heads = new EnumMap<>(Head.class);
  private final Blend blend;

  /** Takes the encoder with the weights with which it was trained. */
  public ActClassifier(Outputs outputs, Encoder encoder, Tensors trained) {
    this.outputs = outputs;
    this.encoder = encoder;
    for (Head head : Head.values()) {
      heads.put(head, new Linear(trained, head, outputs.of(head)));
    }
    this.blend = trained.has(BLEND) ? new Blend(doubles(trained.floats(BLEND))) : Blend.words();
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
      return new ActClassifier(outputs, MiniLm.with(trained), trained);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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
    float[][] vectors =
        encoder.focus(encoding, pools[Features.ACTOR], pools[Features.RECIPIENT], NOBODY);
    double[] z = sums(Head.PAIR, vectors, pools);
    Map<String, Double> words = shares(z, 0, outputs.categories());
    return judgement(z, words, blend.shares(blend.features(words, question)));
  }

  @Override
  public TriggerJudgement judge(TriggerQuestion question, Encoding encoding) {
    List<Span> spans = encoding.spans();
    int[] trigger = TriggerFeatures.words(spans, question.trigger());
    float[][] vectors = encoder.focus(encoding, NOBODY, NOBODY, trigger);
    double[] z = sums(Head.ACT, vectors, TriggerFeatures.act(spans, question.trigger()));
    Map<String, Double> words = shares(z, 0, outputs.categories());
    List<TriggerJudgement.Part> parts = new ArrayList<>();
    for (Span side : question.sides()) {
      int[][] pools = TriggerFeatures.side(question.parse(), spans, question.trigger(), side);
      double[] part = sums(Head.SIDE, vectors, pools);
      parts.add(
          new TriggerJudgement.Part(
              logistic(part[Features.ACTOR]), logistic(part[Features.RECIPIENT])));
    }
    return new TriggerJudgement(judgement(z, words, words), parts);
  }

  @Override
  public Map<String, Double> telling(Encoding encoding, Span word) {
    int[][] pools = {TriggerFeatures.words(encoding.spans(), word)};
    return shares(sums(Head.WORD, encoding.vectors(), pools), 0, outputs.categories());
  }

  private double[] sums(Head head, float[][] vectors, int[][] pools) {
    Linear linear = heads.get(head);
    if (linear == null) {
      throw new IllegalStateException("no weights for " + head);
    }
    return linear.of(Features.of(vectors, pools));
  }

  private Judgement judgement(double[] z, Map<String, Double> words, Map<String, Double> scores) {
    Map<String, Double> modes = new HashMap<>();
    for (int i = 0; i < outputs.modes().size(); i++) {
      modes.put(outputs.modes().get(i), logistic(z[outputs.firstMode() + i]));
    }
    Map<Status, Double> statuses = shares(z, outputs.firstStatus(), outputs.statuses());
    Map<String, Double> contexts = new LinkedHashMap<>();
    for (int i = 0; i < outputs.contexts().size(); i++) {
      contexts.put(outputs.contexts().get(i), logistic(z[outputs.firstContext() + i]));
    }
    return new Judgement(words, scores, modes, statuses, logistic(z[outputs.alleged()]), contexts);
  }

  private static double logistic(double z) {
    return 1 / (1 + StrictMath.exp(-z));
  }

  private static <T> Map<T, Double> shares(double[] z, int first, List<T> names) {
    Map<T, Double> shares = new HashMap<>();
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < names.size(); i++) {
      most = Math.max(most, z[first + i]);
    }
    double sum = 0;
    for (int i = 0; i < names.size(); i++) {
      sum += StrictMath.exp(z[first + i] - most);
    }
    for (int i = 0; i < names.size(); i++) {
      shares.put(names.get(i), StrictMath.exp(z[first + i] - most) / sum);
    }
    return shares;
  }
}
