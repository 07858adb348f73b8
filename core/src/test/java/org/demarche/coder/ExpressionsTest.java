package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.record.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names, offices and descriptions, with whom they meant on a day. */
final class ExpressionsTest {

  private static final MarkedFile FILE = new MarkedFile("expressions.txt", "", "? ");

  static List<Expression> expressions() {
    return Expression.read(FILE);
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void meansWhomItMeantOnItsDay(Expression expression) {
    List<Mention> meant = expression.meant(TestCoder.coder().code(expression.report()).mentions());
    List<String> got = meant.stream().map(Outline::of).toList();
    assertThat(FILE.untrue(expression.line(), expression.isRight(meant), got)).isEmpty();
  }
}
