package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.demarche.event.Step;
import org.demarche.report.Report;
import org.demarche.telling.NumberBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why something is said by somebody, took place, and counts. */
final class GroundsTest {

  private static List<Grounds> grounds(String body) {
    Report report = Report.of("grounds", LocalDate.of(2012, 5, 4), "", body);
    return TestCoder.coder().walk(report).sentences().stream().map(SentenceWalk::grounds).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Malian army said a bridge had fallen. | subject
          A bridge had fallen, according to the Malian army. | source
          The Malian army's claim that a bridge had fallen was doubted. | noun
          State radio, quoting the Malian army, said a bridge had fallen. | cited
          A statement by the Malian army said a bridge had fallen. | maker
          It was reported that a bridge had fallen. | nobody
          """)
  void theSpeakerHasAReason(String sentence, String basis) {
    assertThat(grounds(sentence).get(1).said())
        .extracting(a -> a.basis().name().toLowerCase(Locale.ROOT))
        .contains(basis);
  }

  @Test
  void aQuotationGoesOnWithWhoSpoke() {
    List<Grounds> all =
        grounds("\"The well is dry,\" the mayor of Gao said. \"We leave tonight.\"");
    assertThat(all.get(2).said()).extracting(a -> a.basis().name()).containsExactly("CONTINUED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mali did not expel the Togolese envoy. | negation | not
          Mali may expel the Togolese envoy. | auxiliary | may
          If Mali expels the Togolese envoy, Togo will close its port. | condition | if
          Mali expelled the Togolese envoy. | plain | -
          """)
  void theStatusHasAReason(String sentence, String basis, String word) {
    ActGround act = grounds(sentence).get(1).acts().get(0);
    assertThat(act.own().basis().name().toLowerCase(Locale.ROOT)).isEqualTo(basis);
    assertThat(act.own().word().map(w -> w.text().toLowerCase(Locale.ROOT)).orElse("-"))
        .isEqualTo(word);
  }

  @Test
  void aWordAboveChangesTheStatus() {
    ActGround act = grounds("Mali intends to expel the Togolese envoy.").get(1).acts().get(0);
    assertThat(act.steps())
        .extracting(Step::word)
        .extracting(w -> w.orElseThrow().text())
        .containsExactly("intends");
  }

  @Test
  void aNumberBelongsToAnActOfTheSentenceBefore() {
    List<Grounds> all =
        grounds("Rebels attacked a Malian post on Friday. Nine soldiers died, the army said.");
    assertThat(all.get(1).acts().get(0).numbers())
        .extracting(ActGround.Number::basis)
        .containsExactly(NumberBasis.SENTENCE_BEFORE);
  }

  @Test
  void organisersCountWhoMarched() {
    List<Grounds> all = grounds("Teachers marched in Bamako. Police said 900 people came.");
    assertThat(all.get(1).acts().get(0).numbers())
        .extracting(ActGround.Number::basis)
        .containsExactly(NumberBasis.COUNT);
  }
}
