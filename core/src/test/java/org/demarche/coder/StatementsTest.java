package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.record.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short reports with what is said in them, by whom and by which words. */
final class StatementsTest {

  private static final MarkedFile KNOWN = new MarkedFile("statements.txt", "# ", "#? ");
  private static final MarkedFile UNSEEN = new MarkedFile("statements-unseen.txt", "# ", "#? ");

  static List<StatementExample> known() {
    return StatementExample.read(KNOWN);
  }

  static List<StatementExample> unseen() {
    return StatementExample.read(UNSEEN);
  }

  @ParameterizedTest
  @MethodSource("known")
  void tellsWhoSaysWhat(StatementExample example) {
    check(KNOWN, example);
  }

  @ParameterizedTest
  @MethodSource("unseen")
  void tellsWhoSaysWhatInReportsNeverTunedOn(StatementExample example) {
    check(UNSEEN, example);
  }

  private static void check(MarkedFile file, StatementExample example) {
    List<Statement> told = example.told();
    List<String> got = told.stream().map(StatementExample::outline).toList();
    assertThat(file.untrue(example.line(), example.isRight(told), got))
        .as(example.report().text())
        .isEmpty();
  }
}
