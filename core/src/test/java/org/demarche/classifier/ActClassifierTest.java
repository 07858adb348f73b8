package org.demarche.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.demarche.coder.PairCoder;
import org.demarche.coder.PairResult;
import org.demarche.coder.SidePair;
import org.demarche.coder.TestCoder;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one side does to another is told from the sentence, and by whom to whom. */
class ActClassifierTest {

  private static final LocalDate DAY = LocalDate.of(2012, 5, 4);

  private static PairResult result(String text, String actor, String recipient) {
    Report report = Report.of("test", DAY, "", text);
    Span one = span(report, actor);
    Span other = span(report, recipient);
    return new PairCoder(TestCoder.coder(), TestCoder.coder().classifier())
        .code(report, List.of(one, other), List.of(new SidePair(one, other)))
        .get(0);
  }

  private static Span span(Report report, String words) {
    int start = report.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zambia expelled two Angolan diplomats. | Zambia | two Angolan diplomats | SANCTION
          The rebels shelled the government base. | The rebels | the government base | ASSAULT
          Norway gave Malawi 20 million dollars for flood relief. | Norway | Malawi | AID
          Police detained the opposition leader on Friday. | Police | the opposition leader | COERCE
          The prime minister praised the Danish mediators. | The prime minister | the Danish mediators | SUPPORT
          The Senate rejected the president's budget. | The Senate | the president | REJECT
          Students marched against the military government. | Students | the military government | PROTEST
          The junta freed the jailed editors. | The junta | the jailed editors | RETREAT
          """)
  void plainActsAreTold(String text, String actor, String recipient, String category) {
    assertThat(result(text, actor, recipient).event()).isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zambia expelled two Angolan diplomats. | two Angolan diplomats | Zambia
          Portugal beat Ghana 3-2 in the group match on Thursday. | Portugal | Ghana
          """)
  void nothingIsToldWhereNothingHappens(String text, String actor, String recipient) {
    assertThat(result(text, actor, recipient).event()).isEqualTo(Outputs.NONE);
  }

  @ParameterizedTest
  @CsvSource({"1", "2"})
  void theSharesOfAllCategoriesAreOneTogether(int side) {
    PairResult result =
        side == 1
            ? result("Zambia met Angola.", "Zambia", "Angola")
            : result("Zambia met Angola.", "Angola", "Zambia");
    assertThat(result.scores().values().stream().mapToDouble(d -> d).sum())
        .isCloseTo(1, within(1e-9));
  }
}
