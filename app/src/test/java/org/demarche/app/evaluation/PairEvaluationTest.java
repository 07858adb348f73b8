package org.demarche.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Score;
import org.demarche.app.score.Share;
import org.demarche.coder.PairResult;
import org.demarche.ontology.Acts;
import org.demarche.record.Status;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;

class PairEvaluationTest {

  private static final String TEXT = "Peru praised Bolivia";

  private final Classes classes = new Classes(new Acts(), Set.of("AID", "NONE"));
  private final List<Judged> judged = new ArrayList<>();

  private static RightAct right(
      String category, String mode, Status status, boolean alleged, String... contexts) {
    return new RightAct(
        category,
        Optional.of(mode),
        Optional.of(status),
        Optional.of(alleged),
        Optional.of(List.of(contexts)));
  }

  private void pair(PairResult told, RightAct... right) {
    Asked asked =
        new Asked(Optional.of(new Span(0, 4)), Optional.of(new Span(13, 20)), List.of(right));
    MarkedSentence sentence =
        new MarkedSentence(
            "a:" + judged.size(), LocalDate.of(2001, 1, 1), TEXT, List.of(), List.of(asked));
    judged.add(Judged.of(sentence, asked, Told.of(told, classes)));
  }

  private PairEvaluation evaluation() {
    return PairEvaluation.of("a", DataForm.CORPUS, judged.size(), classes, judged);
  }

  @Test
  void scoresTheCircumstancesOfPairsWithAnAct() {
    pair(
        Results.of("SANCTION", "expel", Status.ACTUAL, false, "economic", "legal"),
        right("SANCTION", "expel", Status.ACTUAL, false, "economic", "election"));
    pair(
        Results.of("SANCTION", "", Status.FUTURE, false),
        right("SANCTION", "convict", Status.ACTUAL, true, "legal"));
    pair(
        Results.of("AID", "", Status.ACTUAL, true, "health"),
        right("AGREE", "", Status.FUTURE, true));
    pair(Results.of("NONE", "", Status.NEGATED, true, "health"), RightAct.of("NONE"));
    PairEvaluation evaluation = evaluation();
    assertThat(evaluation.pairs()).isEqualTo(4);
    assertThat(evaluation.categories().accuracy()).isEqualTo(new Share(3, 4));
    assertThat(evaluation.modes()).isEqualTo(new Share(1, 3));
    assertThat(evaluation.modesOfRight()).isEqualTo(new Share(1, 2));
    assertThat(evaluation.statuses().accuracy()).isEqualTo(new Share(1, 3));
    assertThat(evaluation.alleged().score(PairEvaluation.ALLEGED)).isEqualTo(new Score(1, 1, 2));
    assertThat(evaluation.contexts()).isEqualTo(new Score(1, 3, 3));
  }

  @Test
  void takesAnyOfSeveralActsForRight() {
    pair(
        Results.of("ACCUSE", "allege", Status.ACTUAL, false),
        right("ASSAULT", "beat", Status.ACTUAL, true),
        right("ACCUSE", "disapprove", Status.FUTURE, false),
        right("ACCUSE", "allege", Status.ACTUAL, false));
    assertThat(evaluation().mistakes()).isEmpty();
    assertThat(evaluation().categories().labels()).containsExactly("ACCUSE");
    assertThat(evaluation().modes()).isEqualTo(new Share(1, 1));
  }

  @Test
  void leavesOutWhatTheDataDoNotSay() {
    pair(Results.of("AID", "", Status.ACTUAL, false, "health"), RightAct.of("AID"));
    PairEvaluation evaluation = evaluation();
    assertThat(evaluation.modes().total()).isZero();
    assertThat(evaluation.statuses().labels()).isEmpty();
    assertThat(evaluation.contexts()).isEqualTo(new Score(0, 0, 0));
    assertThat(evaluation.mistakes()).isEmpty();
  }

  @Test
  void listsWhatIsWrongWithBothSidesMarked() {
    pair(
        Results.of("COERCE", "", Status.ACTUAL, false), right("SUPPORT", "", Status.ACTUAL, false));
    pair(
        Results.of("SUPPORT", "", Status.FUTURE, false, "legal"),
        right("SUPPORT", "", Status.ACTUAL, false));
    String marked = "[Peru]1 praised [Bolivia]2";
    assertThat(evaluation().mistakes())
        .containsExactly(
            new Mistake("a:0", "category", "SUPPORT", "COERCE", marked),
            new Mistake("a:1", "status", "actual", "future", marked),
            new Mistake("a:1", "contexts", "-", "legal", marked));
  }
}
