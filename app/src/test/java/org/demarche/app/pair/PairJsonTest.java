package org.demarche.app.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.coder.PairResult;
import org.demarche.record.Status;
import org.junit.jupiter.api.Test;

/** The answer about two sides is a line of JSON. */
class PairJsonTest {

  private static final MarkedPair PAIR =
      new MarkedPair("x", "Oz met Ix.", Optional.empty(), Optional.empty(), Optional.empty());
  private static final PairResult RESULT =
      new PairResult(
          "NONE",
          "CONSULT",
          Optional.of("visit"),
          "042",
          Status.ACTUAL,
          false,
          List.of("election"),
          Map.of("CONSULT", 0.25, "NONE", 0.75));

  @Test
  void anActHasItsModeAndCode() {
    assertThat(new PairJson(false).text(PAIR, RESULT))
        .startsWith("{\"id\":\"x\",\"event\":\"CONSULT\",\"mode\":\"visit\",\"cameo\":\"042\"")
        .contains("\"contexts\":[\"election\"]");
  }

  @Test
  void nothingHasNoneOfThem() {
    assertThat(new PairJson(true).text(PAIR, RESULT))
        .startsWith("{\"id\":\"x\",\"event\":\"NONE\",\"status\"")
        .contains("\"contexts\":[],\"scores\":{\"CONSULT\":0.25,\"NONE\":0.75}");
  }
}
