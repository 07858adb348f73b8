package org.demarche.app.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.coder.PairResult;
import org.demarche.record.Status;

/** Results of the classifier, made by hand. */
final class Results {

  private Results() {}

  static PairResult of(String event, String act, Map<String, Double> scores) {
    return new PairResult(
        event, act, Optional.empty(), "000", Status.ACTUAL, false, List.of(), scores);
  }

  static PairResult of(String category, String cameo, Status status) {
    return new PairResult(
        category, category, Optional.empty(), cameo, status, false, List.of(), Map.of());
  }

  static PairResult of(
      String category, String mode, Status status, boolean alleged, String... contexts) {
    return new PairResult(
        category,
        category,
        mode.isEmpty() ? Optional.empty() : Optional.of(mode),
        "000",
        status,
        alleged,
        List.of(contexts),
        Map.of());
  }
}
