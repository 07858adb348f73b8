package org.demarche.classifier;

import java.util.Map;
import java.util.TreeMap;
import org.demarche.event.Draft;

/**
 * Weighs what the words say of two sides against what the frames say: a sum for each category, with
 * weights that are the same for all of them, so that few sentences are enough to find them.
 */
public final class Blend {

  /** How many weights there are. */
  public static final int SIZE = FrameEvidence.Relation.values().length + 3;

  private static final int WORDS = 0;
  private static final int FRAMES = 1;
  private static final int NOTHING = SIZE - 2;
  private static final int NO_FRAME = SIZE - 1;
  private static final double SMALLEST = 1e-6;

  private final double[] weights;

  /** Takes the weights: of the words, of each relation of frames, of nothing and of no frame. */
  public Blend(double[] weights) {
    if (weights.length != SIZE) {
      throw new IllegalArgumentException(SIZE + " weights are needed, not " + weights.length);
    }
    this.weights = weights.clone();
  }

  /** Returns the blend that believes the words alone. */
  public static Blend words() {
    double[] weights = new double[SIZE];
    weights[WORDS] = 1;
    return new Blend(weights);
  }

  /**
   * Returns what each category is judged by.
   *
   * @param shares of the categories and NONE by the words
   */
  public Map<String, double[]> features(Map<String, Double> shares, Question question) {
    Map<String, double[]> features = new TreeMap<>();
    shares.forEach(
        (category, share) -> {
          double[] own = new double[SIZE];
          own[WORDS] = StrictMath.log(Math.max(share, SMALLEST));
          features.put(category, own);
        });
    for (Draft draft : question.drafts()) {
      double[] own = features.get(draft.category());
      if (own != null && FrameEvidence.isHere(draft, question)) {
        own[FRAMES + FrameEvidence.relation(draft, question).ordinal()] = 1;
      }
    }
    double[] none = features.get(Outputs.NONE);
    if (none != null) {
      none[NOTHING] = 1;
      none[NO_FRAME] = FrameEvidence.isAny(question) ? 0 : 1;
    }
    return features;
  }

  /** Returns the shares of the categories by words and frames, together 1. */
  public Map<String, Double> shares(Map<String, double[]> features) {
    Map<String, Double> shares = new TreeMap<>();
    double most = Double.NEGATIVE_INFINITY;
    for (double[] own : features.values()) {
      most = Math.max(most, sum(own));
    }
    double all = 0;
    for (Map.Entry<String, double[]> each : features.entrySet()) {
      double share = StrictMath.exp(sum(each.getValue()) - most);
      shares.put(each.getKey(), share);
      all += share;
    }
    double total = all;
    shares.replaceAll((category, share) -> share / total);
    return shares;
  }

  private double sum(double[] features) {
    double sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }
}
