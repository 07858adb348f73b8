package org.demarche.app.reject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.demarche.report.Rejected;
import org.junit.jupiter.api.Test;

class RejectLineTest {

  private final RejectLine line = new RejectLine();

  @Test
  void givesInputPositionAndReason() {
    Rejected rejected =
        new Rejected("a.jsonl#3", OptionalLong.of(3), OptionalLong.of(70), "no \"date\"");
    assertThat(line.json(rejected))
        .isEqualTo(
            "{\"input\":\"a.jsonl#3\",\"line\":3,\"offset\":70,\"reason\":\"no \\\"date\\\"\"}");
    assertThat(line.words(rejected)).isEqualTo("a.jsonl#3, line 3, byte 70: no \"date\"");
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    assertThat(line.json(Rejected.whole("a.txt", "empty")))
        .isEqualTo("{\"input\":\"a.txt\",\"reason\":\"empty\"}");
  }

  @Test
  void keepsAMessageOnOneLine() {
    assertThat(line.words(Rejected.whole("a\nb\033.txt", "empty"))).isEqualTo("a?b?.txt: empty");
  }
}
