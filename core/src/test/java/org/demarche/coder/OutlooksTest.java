package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.record.Expectation;
import org.demarche.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences with what they say is still to come: whose turn it is, what, and when. */
final class OutlooksTest {

  static List<Example> outlooks() {
    return Example.read("outlooks.txt");
  }

  @ParameterizedTest
  @MethodSource("outlooks")
  void tellsWhatIsStillToCome(Example example) {
    Report report = Report.of(example.title(), example.date(), "", example.text());
    assertThat(
            TestCoder.coder().code(report).expectations().stream()
                .map(OutlooksTest::outline)
                .toList())
        .as(example.text())
        .isEqualTo(example.events());
  }

  private static String outline(Expectation expectation) {
    String who =
        expectation.who().stream().map(side -> side.country()).collect(Collectors.joining("+"));
    String due = expectation.due().map(when -> when.value()).orElse("-");
    return who + " | " + expectation.what() + " | " + due;
  }
}
