package org.demarche.coder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.classifier.Outputs;
import org.demarche.record.Status;

/**
 * What happens between two sides of a sentence.
 *
 * @param event PLOVER category, or NONE when nothing is likelier than any act
 * @param act the likeliest category, taken for granted that there is an act
 * @param mode mode of the act
 * @param cameo CAMEO code of the act: that of the frame that tells it, else the one that stands for
 *     category and mode
 * @param status whether it took place
 * @param alleged whether only somebody claims it
 * @param contexts what it is about
 * @param scores the share of certainty of each category and of NONE, together 1
 */
public record PairResult(
    String event,
    String act,
    Optional<String> mode,
    String cameo,
    Status status,
    boolean alleged,
    List<String> contexts,
    Map<String, Double> scores) {

  /** Copies the collections. */
  public PairResult {
    contexts = List.copyOf(contexts);
    scores = Map.copyOf(scores);
  }

  /**
   * Returns the answer.
   *
   * @param orNone whether NONE may be the answer; else there is an act
   */
  public PairAnswer answer(boolean orNone) {
    return orNone && event.equals(Outputs.NONE)
        ? new PairAnswer(event, Optional.empty(), Optional.empty(), List.of())
        : new PairAnswer(orNone ? event : act, mode, Optional.of(cameo), contexts);
  }
}
