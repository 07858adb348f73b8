package org.demarche.confidence;

import java.util.List;
import org.demarche.classifier.ActReview;
import org.demarche.telling.Telling;

/** Weighs the acts of one report by all that the report says. */
public final class Weighing {

  /** What only the classifier tells is left out when it is less likely than this. */
  private static final double LEAST = 0.5;

  private final Confidence confidence;
  private final Namings namings;
  private final List<List<String>> contexts;

  /**
   * Takes what is known of the report.
   *
   * @param contexts of each of its sentences
   */
  public Weighing(Confidence confidence, Namings namings, List<List<String>> contexts) {
    this.confidence = confidence;
    this.namings = namings;
    this.contexts = List.copyOf(contexts);
  }

  /**
   * Returns how likely an act is right, 0 to 1 with two decimals.
   *
   * @param tellings of the act, the best first
   */
  public double confidence(List<Telling> tellings) {
    return Math.round(100 * likelihood(tellings)) / 100.0;
  }

  /**
   * Returns the acts without those that only the classifier tells and the report makes unlikely.
   */
  public List<List<Telling>> likely(List<List<Telling>> acts) {
    return acts.stream().filter(act -> !isAlone(act) || likelihood(act) >= LEAST).toList();
  }

  private static boolean isAlone(List<Telling> tellings) {
    return tellings.get(0).draft().rule().equals(ActReview.RULE);
  }

  private double likelihood(List<Telling> tellings) {
    boolean inContext =
        tellings.stream().anyMatch(t -> !t.draft().contexts().isEmpty())
            || !contexts.get(tellings.get(0).draft().sentence()).isEmpty();
    return confidence.of(tellings, inContext, namings);
  }
}
