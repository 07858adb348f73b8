package org.demarche.dist.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RoffTest {

  private final Roff roff = new Roff();

  @Test
  void signsThatRoffReplacesStayWhatTheyAre() {
    roff.paragraph("'a\\b' --c `d` ^~");

    assertThat(roff).hasToString(".PP\n\\&\\(aqa\\eb\\(aq \\-\\-c \\(gad\\(ga \\(ha\\(ti\n");
  }

  @Test
  void pointAtTheBeginningOfLineIsNoMacro() {
    roff.verbatim(List.of(".events", "  .x"));

    assertThat(roff).hasToString(".PP\n.nf\n\\&.events\n  .x\n.fi\n");
  }

  @Test
  void quotesInHeadingDoNotEndIt() {
    roff.section("a \"b\"");

    assertThat(roff).hasToString(".SH \"A \\(dqB\\(dq\"\n");
  }

  @Test
  void furtherParagraphsOfAnEntryStayBelowIt() {
    roff.entry("--a", List.of("One.", "Two."));

    assertThat(roff).hasToString(".TP\n\\fB\\-\\-a\\fR\nOne.\n.IP\nTwo.\n");
  }
}
