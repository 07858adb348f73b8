package org.demarche.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.demarche.coder.PairResult;
import org.demarche.ontology.Acts;
import org.demarche.record.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassesTest {

  private final Acts acts = new Acts();

  private final PairResult divided =
      Results.of("NONE", "AID", Map.of("NONE", 0.35, "AID", 0.25, "CONCEDE", 0.2, "RETREAT", 0.2));

  @Test
  void takesTheLikeliestActWhereTheDataHaveNothingButActs() {
    Classes classes = new Classes(acts, Set.of("AID", "CONCEDE"));
    assertThat(classes.told(divided)).isEqualTo("AID");
    assertThat(classes.names()).hasSize(16).doesNotContain("NONE");
  }

  @Test
  void takesNoneWhereTheDataKnowIt() {
    Classes classes = new Classes(acts, Set.of("AID", "NONE"));
    assertThat(classes.told(divided)).isEqualTo("NONE");
    assertThat(classes.act(divided)).isEqualTo("AID");
    assertThat(classes.names()).hasSize(17).endsWith("NONE");
  }

  @Test
  void addsTheScoresOfMergedCategoriesBeforeItTakesTheBest() {
    Classes classes = new Classes(acts, Set.of("AID", "YIELD", "CONCEDE"));
    assertThat(classes.told(divided)).isEqualTo("YIELD");
    assertThat(classes.of("RETREAT")).isEqualTo("YIELD");
    assertThat(classes.of("CONCEDE")).isEqualTo("YIELD");
    assertThat(classes.names()).hasSize(15).contains("YIELD").doesNotContain("RETREAT");
    assertThat(new Classes(acts, Set.of("YIELD", "NONE")).told(divided)).isEqualTo("YIELD");
  }

  @ParameterizedTest
  @CsvSource({
    "CONSULT, ACTUAL, CONSULT",
    "CONSULT, FUTURE, AGREE",
    "RETREAT, HYPOTHETICAL, AGREE",
    "SANCTION, FUTURE, THREATEN",
    "REQUEST, FUTURE, REQUEST",
    "SUPPORT, NEGATED, REJECT",
    "AID, NEGATED, SANCTION",
    "ASSAULT, NEGATED, YIELD",
    "REJECT, NEGATED, REJECT",
    "COERCE, HISTORICAL, COERCE"
  })
  void foldsTheStatusIntoTheClassWhereTheDataHaveNone(String act, Status status, String told) {
    Classes classes = new Classes(acts, Set.of("YIELD", "AGREE"));
    assertThat(classes.told(Results.of(act, "", status, false))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "SANCTION, 163, ACTUAL, COERCE",
    "SANCTION, 116, ACTUAL, ACCUSE",
    "SANCTION, 161, ACTUAL, SANCTION",
    "SANCTION, 163, FUTURE, THREATEN",
    "CONCEDE, 0353, ACTUAL, AGREE",
    "CONCEDE, 055, ACTUAL, SUPPORT",
    "CONCEDE, 080, ACTUAL, YIELD",
    "COERCE, 192, ACTUAL, ASSAULT",
    "COERCE, 1721, ACTUAL, COERCE"
  })
  void takesTheEarlierCategoryOfACodeWhereTheDataFollowAnEarlierPlover(
      String act, String cameo, Status status, String told) {
    Classes merged = new Classes(acts, Set.of("YIELD", "AGREE"));
    assertThat(merged.told(Results.of(act, cameo, status))).isEqualTo(told);
    Classes now = new Classes(acts, Set.of("AGREE", "NONE"));
    assertThat(now.told(Results.of(act, cameo, status))).isEqualTo(act);
  }

  @Test
  void keepsTheStatusApartWhereTheDataHaveOne() {
    Classes classes = new Classes(acts, Set.of("CONSULT", "NONE"));
    PairResult announced = Results.of("CONSULT", "", Status.FUTURE, false);
    assertThat(classes.told(announced)).isEqualTo("CONSULT");
  }

  @Test
  void knowsTheCategoriesOfEarlierOntologies() {
    assertThat(Classes.label(acts, "FIGHT")).contains("ASSAULT");
    assertThat(Classes.label(acts, "YIELD")).contains("YIELD");
    assertThat(Classes.label(acts, "NONE")).contains("NONE");
    assertThat(Classes.label(acts, "ASSAULT/beat")).isEmpty();
    assertThat(Classes.label(acts, "FROWN")).isEmpty();
  }
}
