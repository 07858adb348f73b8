package org.demarche.classifier;

import java.util.List;

/**
 * What the classifier says of the act that some words tell.
 *
 * @param act the act, or that there is none
 * @param parts of each side that was asked about, in the same order
 */
public record TriggerJudgement(Judgement act, List<Part> parts) {

  /** Copies the parts. */
  public TriggerJudgement {
    parts = List.copyOf(parts);
  }

  /**
   * The part of a side, each 0 to 1.
   *
   * @param actor how sure it is that the side acts
   * @param recipient how sure it is that the act is done to the side
   */
  public record Part(double actor, double recipient) {}
}
