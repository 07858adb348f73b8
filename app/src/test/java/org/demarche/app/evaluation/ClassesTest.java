package org.demarche.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.demarche.coder.PairResult;
import org.demarche.ontology.Acts;
import org.junit.jupiter.api.Test;

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

  @Test
  void knowsTheCategoriesOfEarlierOntologies() {
    assertThat(Classes.label(acts, "FIGHT")).contains("ASSAULT");
    assertThat(Classes.label(acts, "YIELD")).contains("YIELD");
    assertThat(Classes.label(acts, "NONE")).contains("NONE");
    assertThat(Classes.label(acts, "ASSAULT/beat")).isEmpty();
    assertThat(Classes.label(acts, "FROWN")).isEmpty();
  }
}
