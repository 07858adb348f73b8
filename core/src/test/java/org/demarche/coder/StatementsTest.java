package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.record.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short reports with what is said in them, by whom and by which words. */
final class StatementsTest {

  private static final MarkedFile FILE = new MarkedFile("statements.txt", "# ", "#? ");

  static List<StatementExample> examples() {
    return StatementExample.read(FILE);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void tellsWhoSaysWhat(StatementExample example) {
    List<Statement> told = example.told();
    List<String> got = told.stream().map(StatementExample::outline).toList();
    assertThat(FILE.untrue(example.line(), example.isRight(told), got))
        .as(example.report().text())
        .isEmpty();
  }
}
