package org.demarche.app.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the spring of spring.txt comes to, worked out by hand. */
class RelationMakerTest {

  private static final Relation SPRING = DeedTable.relation(DeedTable.spring(), Grain.WEEK);

  @Test
  void countsEachWayAndMutualCasesBothWays() {
    // AAA -> BBB: c1, c3, c5, c6. 5 + 2.5 - 6 - 3.5 = -2; Goldstein 3.5 + 1 - 4 - 4.4 = -3.9.
    Tally forth = SPRING.course(Way.FORTH).total();
    assertThat(forth.cases()).isEqualTo(4);
    assertThat(forth.of(Quad.VERBAL_COOPERATION)).isEqualTo(2);
    assertThat(forth.of(Quad.MATERIAL_COOPERATION)).isZero();
    assertThat(forth.of(Quad.VERBAL_CONFLICT)).isEqualTo(1);
    assertThat(forth.of(Quad.MATERIAL_CONFLICT)).isEqualTo(1);
    assertThat(forth.mutual()).isEqualTo(1);
    assertThat(forth.accounts()).isEqualTo(10);
    assertThat(forth.intensity()).isCloseTo(-2, within(1e-9));
    assertThat(forth.mean().orElseThrow()).isCloseTo(-0.5, within(1e-9));
    assertThat(forth.goldstein()).isCloseTo(-3.9, within(1e-9));
    // BBB -> AAA: c2, c3, c4, c7. 10 + 2.5 - 3 + 4.5 = 14; Goldstein 7 + 1 - 2 + 5 = 11.
    Tally back = SPRING.course(Way.BACK).total();
    assertThat(back.cases()).isEqualTo(4);
    assertThat(back.intensity()).isCloseTo(14, within(1e-9));
    assertThat(back.goldstein()).isCloseTo(11, within(1e-9));
  }

  @Test
  void countsEveryCaseOnceTogether() {
    // 4 + 4 cases, of which c3 goes both ways; -2 + 14 - 2.5 = 9.5.
    Course together = SPRING.course(Way.TOGETHER);
    assertThat(together.total().cases()).isEqualTo(7);
    assertThat(together.total().intensity()).isCloseTo(9.5, within(1e-9));
    assertThat(together.categories().keySet())
        .containsExactly("ACCUSE", "AID", "CONCEDE", "CONSULT", "SANCTION", "SUPPORT", "THREATEN");
  }

  @Test
  void tellsNetCooperationAndShares() {
    // Together 4 cooperative and 3 conflictual: +1 of 7; verbal are c1, c3, c4, c6, c7: 5 of 7.
    Balance balance = SPRING.course(Way.TOGETHER).balance();
    assertThat(balance.net()).isEqualTo(1);
    assertThat(balance.ratio()).isEqualTo(new Measured.Value<>(1 / 7.0));
    assertThat(balance.verbal()).isEqualTo(new Measured.Value<>(new Proportion(5, 7)));
    assertThat(balance.cooperative()).isEqualTo(new Measured.Value<>(new Proportion(4, 7)));
    assertThat(balance.materialConflict())
        .isEqualTo(new Measured.TooFew<>(3, 5, "conflictual cases"));
    assertThat(SPRING.course(Way.FORTH).balance().ratio())
        .isEqualTo(new Measured.TooFew<>(4, 5, "cases"));
  }

  @Test
  void cutsTheTimeIntoWeeks() {
    Calendar calendar = SPRING.calendar();
    assertThat(calendar.size()).isEqualTo(5);
    assertThat(calendar.name(0)).isEqualTo("2020-W10");
    assertThat(calendar.period(4).days()).isEqualTo(1);
    assertThat(SPRING.course(Way.FORTH).periods().stream().map(Tally::cases))
        .containsExactly(2, 0, 2, 0, 0);
    assertThat(SPRING.course(Way.BACK).periods().stream().map(Tally::intensity))
        .containsExactly(12.5, 0.0, -3.0, 0.0, 4.5);
    assertThat(SPRING.course(Way.TOGETHER).periods().stream().map(Tally::cases))
        .containsExactly(3, 0, 3, 0, 1);
  }

  @Test
  void tellsWhoMovesFirst() {
    // Friendly: AAA with c1; c2 and c3 follow within 7 days; BBB with c7, 25 days after c3.
    Initiative friendly = SPRING.initiative().get(0);
    assertThat(friendly.openings())
        .containsExactly(
            new Opening(day(2), Tone.COOPERATION, Way.FORTH, List.of("c1")),
            new Opening(day(30), Tone.COOPERATION, Way.BACK, List.of("c7")));
    assertThat(friendly.first()).isEqualTo(new Measured.TooFew<>(2, 5, "first moves of one side"));
    // Hostile: BBB with c4; c5 and c6 come two and four days later.
    assertThat(SPRING.initiative().get(1).openings())
        .containsExactly(new Opening(day(16), Tone.CONFLICT, Way.BACK, List.of("c4")));
  }

  @Test
  void namesTheWeightiestActs() {
    // 4 x 6 = 24; c1 and c2 both 10, the earlier first; 3 x 2.5 = 7.5; 4.5; 3.5; 3.
    assertThat(SPRING.top().stream().map(act -> act.deed().caseId()))
        .containsExactly("c5", "c1", "c2", "c3", "c7", "c6", "c4");
  }

  @Test
  void showsOnlyTheDaysAskedForAndKeepsEarlierOnesAsHistory() {
    Question march =
        new Question(
            Dyad.of(Set.of("BBB"), Set.of("AAA")),
            Optional.of(day(16)),
            Optional.of(day(29)),
            Grain.DAY,
            7);
    Relation relation =
        new RelationMaker(march).relation(DeedTable.spring().stream()).orElseThrow();
    assertThat(relation.calendar().size()).isEqualTo(14);
    assertThat(relation.earlier()).isEqualTo(3);
    assertThat(relation.course(Way.TOGETHER).total().cases()).isEqualTo(3);
    // The sides are turned: what BBB does goes forth.
    assertThat(relation.course(Way.FORTH).total().cases()).isEqualTo(1);
  }

  @Test
  void hasNothingToTellWithoutCases() {
    assertThat(new RelationMaker(DeedTable.question(Grain.WEEK)).relation(List.<Deed>of().stream()))
        .isEmpty();
    Question later =
        new Question(
            Dyad.of(Set.of("AAA"), Set.of("BBB")),
            Optional.of(LocalDate.of(2021, 1, 1)),
            Optional.empty(),
            Grain.WEEK,
            7);
    assertThat(new RelationMaker(later).relation(DeedTable.spring().stream())).isEmpty();
  }

  @Test
  void refusesQuestionsThatMakeNoSense() {
    assertThatThrownBy(() -> Dyad.of(Set.of("AAA"), Set.of("BBB", "AAA")))
        .hasMessage("AAA stands on both sides");
    assertThatThrownBy(() -> Dyad.of(Set.of(), Set.of("BBB")))
        .hasMessage("a side of the relation is empty");
    Dyad dyad = Dyad.of(Set.of("AAA"), Set.of("BBB"));
    assertThatThrownBy(() -> new Question(dyad, Optional.empty(), Optional.empty(), Grain.DAY, 0))
        .hasMessage("an answer comes within 1 to 365 days, not 0");
    assertThatThrownBy(
            () -> new Question(dyad, Optional.of(day(9)), Optional.of(day(8)), Grain.DAY, 7))
        .hasMessageContaining("2020-03-09");
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2020, 3, day);
  }
}
