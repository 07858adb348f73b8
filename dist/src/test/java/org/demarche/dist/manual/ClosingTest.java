package org.demarche.dist.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.dist.manual.Closing.Part;
import org.junit.jupiter.api.Test;

final class ClosingTest {

  @Test
  void indentedLinesBelongToTheHeadingBeforeThem() {
    Closing closing =
        Closing.of(List.of("Files appear whole.", "", "Exit status:", "  0  all", "  1  some"));

    assertThat(closing)
        .isEqualTo(
            new Closing(
                List.of("Files appear whole."),
                List.of(new Part("Exit status", List.of("  0  all", "  1  some")))));
  }

  @Test
  void colonWithoutIndentedLinesIsNoHeading() {
    assertThat(Closing.of(List.of("As follows:", "nothing")).paragraphs())
        .containsExactly("As follows:", "nothing");
  }
}
