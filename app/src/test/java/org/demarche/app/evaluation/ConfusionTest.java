package org.demarche.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.demarche.app.score.Score;
import org.demarche.app.score.Share;
import org.junit.jupiter.api.Test;

class ConfusionTest {

  private static final List<Decision> DECISIONS =
      List.of(
          new Decision("AID", "AID"),
          new Decision("AID", "AID"),
          new Decision("AID", "AGREE"),
          new Decision("AGREE", "AGREE"),
          new Decision("AGREE", "NONE"),
          new Decision("ASSAULT", "AID"));

  private final Confusion confusion =
      Confusion.of(List.of("AGREE", "CONSULT", "AID", "ASSAULT", "NONE"), DECISIONS);

  @Test
  void keepsTheOrderOfTheLabelsThatOccur() {
    assertThat(confusion.labels()).containsExactly("AGREE", "AID", "ASSAULT", "NONE");
  }

  @Test
  void countsWhatWasToldWhereWhatWasRight() {
    assertThat(confusion.count("AID", "AID")).isEqualTo(2);
    assertThat(confusion.count("AID", "AGREE")).isEqualTo(1);
    assertThat(confusion.count("AGREE", "AID")).isZero();
    assertThat(confusion.count("AGREE", "NONE")).isEqualTo(1);
  }

  @Test
  void givesPrecisionRecallAndF1OfALabel() {
    assertThat(confusion.score("AID")).isEqualTo(new Score(2, 3, 3));
    assertThat(confusion.score("AID").f1()).isEqualTo(2 / 3.0, within(1e-9));
    assertThat(confusion.score("AGREE").precision()).isEqualTo(0.5);
    assertThat(confusion.score("AGREE").recall()).isEqualTo(0.5);
    assertThat(confusion.score("ASSAULT")).isEqualTo(new Score(0, 0, 1));
    assertThat(confusion.score("ASSAULT").precision()).isZero();
    assertThat(confusion.score("NONE")).isEqualTo(new Score(0, 1, 0));
  }

  @Test
  void givesAccuracyAndTheMeanOfAllF1() {
    assertThat(confusion.accuracy()).isEqualTo(new Share(3, 6));
    assertThat(confusion.macroF1()).isEqualTo((2 / 3.0 + 0.5) / 4, within(1e-9));
  }

  @Test
  void hasNothingToSayOfNoDecision() {
    Confusion empty = Confusion.of(List.of("AID"), List.of());
    assertThat(empty.labels()).isEmpty();
    assertThat(empty.accuracy().value()).isZero();
    assertThat(empty.macroF1()).isZero();
  }
}
