package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.demarche.classifier.Verdict;
import org.demarche.event.Fate;
import org.demarche.event.Reading;
import org.demarche.event.Step;
import org.demarche.frame.Frame;
import org.demarche.frame.Misfit;
import org.demarche.record.Side;
import org.demarche.record.Uncoded;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a walk through the stages says of sentences. */
final class WalkthroughTest {

  private static Walkthrough walk(String title, String body) {
    return TestCoder.coder().walk(Report.of("walk", LocalDate.of(2024, 5, 20), title, body));
  }

  private static SentenceWalk sentence(String body) {
    return walk("", body).sentences().get(1);
  }

  private static Reading reading(String sentence, String word) {
    return sentence(sentence).readings().stream()
        .filter(r -> r.word().text().equals(word))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFrameThatAsksForMostCountsAndTheOthersLose() {
    SentenceWalk sentence = sentence("Spain ordered out three Iranian diplomats.");
    Reading ordered = sentence.readings().get(0);
    assertThat(ordered.fate()).isEqualTo(Fate.TOLD);
    assertThat(ordered.fitting())
        .extracting(Frame::category)
        .startsWith("SANCTION")
        .contains("REQUEST");
    assertThat(ordered.fitting().get(0).weight())
        .isGreaterThanOrEqualTo(ordered.fitting().get(1).weight());
    assertThat(sentence.acts().get(0).telling().draft().rule())
        .isEqualTo(ordered.fitting().get(0).source())
        .startsWith("sanction.txt:");
  }

  @Test
  void whatGovernsAnActTurnsItIntoAnother() {
    Step agreed =
        reading("Spain agreed to withdraw its troops from Iraq.", "withdraw").steps().get(0);
    assertThat(agreed.word().orElseThrow().text()).isEqualTo("agreed");
    assertThat(agreed.kind()).isEqualTo("promise");
    assertThat(agreed.source()).startsWith("matrix.txt:");
    assertThat(agreed.before().category()).isEqualTo("RETREAT");
    assertThat(agreed.after().category()).isEqualTo("CONCEDE");
  }

  @Test
  void whoeverSaysThatItMustBeDoneDemandsIt() {
    Reading release =
        reading("\"Iran must release the prisoners,\" Emmanuel Macron said.", "release");
    assertThat(release.steps())
        .filteredOn(Step::changes)
        .extracting(s -> s.kind() + " " + s.after().category())
        .contains("obligation REQUEST");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Spain imposed sanctions on Iran. > imposed > TOLD
          Spain imposed sanctions on Iran. > sanctions > TOLD_BY_VERB
          The rain fell on the hills of Spain. > fell > NO_FRAME
          The analyst agreed with Iran. > agreed > NO_ACT
          Chad sent troops to help Nigeria. > help > PURPOSE
          The parliament of Brazil approved a bill to impose sanctions on Peru. > approved > TOLD_TWICE
          The talks have been cancelled. > been > MODIFIER
          The talks have been cancelled. > cancelled > NO_ACTOR
          The striker scored a goal as Iran attacked Iraq in the match. > attacked > SPORT
          """)
  void everyWordWithFramesHasAFate(String sentence, String word, Fate fate) {
    assertThat(reading(sentence, word).fate()).isEqualTo(fate);
  }

  @Test
  void aFrameThatDoesNotFitSaysWhatItLacks() {
    Reading told = reading("Russia told three Czech diplomats about the weather.", "told");
    assertThat(told.fitting()).isEmpty();
    assertThat(told.misfits())
        .filteredOn(m -> m.frame().source().startsWith("sanction.txt:"))
        .flatExtracting(Misfit::lacks)
        .extracting(Misfit.Lack::slot)
        .contains("comp");
  }

  @Test
  void theWordsThatMakeASentenceOneOfSportAreNamed() {
    assertThat(sentence("The striker scored a goal in the match.").sport())
        .contains("striker", "goal", "match");
    assertThat(sentence("Iran attacked Iraq.").sport()).isEmpty();
  }

  @Test
  void theClassifierIsAskedAboutEachWordThatMayTellAnAct() {
    SentenceWalk sentence = sentence("Spain imposed sanctions on Iran.");
    assertThat(sentence.verdicts())
        .filteredOn(v -> v.word().text().equals("imposed"))
        .extracting(Verdict::outcome, v -> v.judgement().act().category())
        .containsExactly(tuple(Verdict.Outcome.FRAME, "SANCTION"));
    assertThat(sentence.verdicts().get(0).sides())
        .extracting(Side::country)
        .containsExactly("ESP", "IRN");
    assertThat(sentence.acts().get(0).share()).isPresent();
    assertThat(sentence("The rain fell.").verdicts()).isEmpty();
  }

  @Test
  void whatAllTheReportMakesUnlikelyIsNotAdded() {
    SentenceWalk aside =
        walk(
                "",
                "Chad and Niger reopened their border on Monday. The Chadian and Nigerien customs"
                    + " services will meet again in June. A Tunisian clerk called the date fanciful.")
            .sentences()
            .get(3);
    assertThat(aside.verdicts())
        .extracting(v -> v.word().text(), Verdict::outcome, Verdict::act)
        .contains(tuple("called", Verdict.Outcome.UNLIKELY, Optional.empty()));
    assertThat(aside.acts()).isEmpty();
  }

  @Test
  void tellingsOfOneActHaveTheSameEvent() {
    Walkthrough walkthrough =
        walk("Spain expels Iranian envoys", "Spain on Monday expelled three Iranian envoys.");
    assertThat(walkthrough.sentences())
        .extracting(s -> s.acts().get(0).event())
        .containsExactly("e1", "e1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Spain pledged to withdraw its troops from Iraq by July. > GOVERNOR pledged SUBJECT CLAUSE
          Spain will leave the alliance. > MODAL will SUBJECT NONE
          Spain pleaded with Iran to free the sailors within two weeks. > GOVERNOR pleaded ASKED PERIOD
          Spain gave Iran until Friday to free the sailors. > TIME_GIVEN gave HOLDER TIME_GIVEN
          The talks between Spain and Iran are due on Friday. > CALENDAR due NOUN CLAUSE
          Spain ordered 500 soldiers into the valley. > MOVE ordered ASKED NONE
          The sailors will be freed by Iran. > MODAL will AGENT NONE
          """)
  void whatIsStillToComeSaysWhy(String sentence, String basis) {
    SentenceWalk walk = sentence(sentence);
    assertThat(walk.awaited())
        .extracting(each -> each.basis().orElseThrow())
        .extracting(
            b ->
                String.join(
                    " ",
                    b.sign().name(),
                    b.words().orElseThrow().of("\n\n" + sentence),
                    b.turn().name(),
                    b.term().name()))
        .containsExactly(basis);
  }

  @Test
  void whatIsStillToComeNamesTheLexiconLineThatSaysSo() {
    assertThat(
            sentence("Spain pledged to leave Iraq.").awaited().get(0).basis().orElseThrow().line())
        .get(InstanceOfAssertFactories.STRING)
        .startsWith("matrix.txt:");
    assertThat(sentence("Spain plans to leave Iraq.").awaited().get(0).basis().orElseThrow().line())
        .get(InstanceOfAssertFactories.STRING)
        .startsWith("outlooks.txt:");
  }

  @Test
  void oneSentenceCanBeTakenAlone() {
    Walkthrough walkthrough = walk("Talks", "Spain mourned.");
    assertThat(walkthrough.only(1).sentences()).extracting(SentenceWalk::number).containsExactly(1);
    assertThat(walkthrough.only(2).sentences()).isEmpty();
  }

  /** What is explained is what is coded, act by act. */
  @ParameterizedTest
  @ValueSource(strings = {"expelled-envoys", "niamey-ultimatum", "tbilisi-detentions"})
  void aWalkSaysTheSameAsTheRecord(String name) {
    Report report = TestCoder.report(Path.of("..", "samples", name + ".txt"));
    Walkthrough walkthrough = TestCoder.coder().walk(report);
    assertThat(walkthrough.record()).isEqualTo(TestCoder.coder().code(report));
    for (SentenceWalk sentence : walkthrough.sentences()) {
      assertThat(sentence.reason())
          .isEqualTo(
              walkthrough.record().uncoded().stream()
                  .filter(u -> u.sentence() == sentence.number())
                  .map(Uncoded::reason)
                  .findFirst());
      assertThat(told(sentence)).containsExactlyInAnyOrderElementsOf(framed(sentence));
    }
  }

  private static List<String> told(SentenceWalk sentence) {
    return sentence.readings().stream()
        .flatMap(r -> r.told().stream())
        .map(d -> d.rule() + " " + d.category())
        .toList();
  }

  private static List<String> framed(SentenceWalk sentence) {
    return sentence.acts().stream()
        .filter(a -> a.confidence().isPresent())
        .map(a -> a.telling().draft())
        .map(d -> d.rule() + " " + d.category())
        .toList();
  }
}
