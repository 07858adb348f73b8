package org.demarche.sentence;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body of a megabyte is cut in a second or two, however little it looks like a text. */
class LargeBodyTest {

  private static final int LARGE = 1_000_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x", "AB", ".", "-", "/", "*", "'’", "$€", "Iran-", "A.", "1,", "🕊", "\ud83d", "\u0001",
        "“”", "a-", "a:", "www.", "\"", "(", ")", "?", "!", "–", ",", ";", "[", "%"
      })
  void isCutWithoutABlank(String stretch) {
    check(stretch.repeat(LARGE / stretch.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ". ", "\" ", "- ", ") ", "( ", "… ", "a\n", "\n", "- a\n", "word ", "LONDON ", "He. ",
        "No. 1 "
      })
  void isCutAtItsBlanks(String stretch) {
    check(stretch.repeat(LARGE / stretch.length()));
  }

  @Test
  void isCutInAnAddressWithoutEnd() {
    check("a@" + "b.".repeat(LARGE / 2) + "c");
  }

  private static void check(String body) {
    Assertions.assertTimeoutPreemptively(LIMIT, () -> SplitCoverage.check(body));
  }
}
