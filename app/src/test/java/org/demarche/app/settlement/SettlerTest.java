package org.demarche.app.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.app.cases.ActTime;
import org.demarche.app.cases.Party;
import org.demarche.app.cases.TellingKey;
import org.demarche.app.cases.Told;
import org.demarche.app.day.Days;
import org.demarche.record.Act;
import org.demarche.record.Prospect;
import org.demarche.record.Scores;
import org.demarche.record.Status;
import org.junit.jupiter.api.Test;

/** "Lima said on March 1 that its minister would visit Quito by March 10." */
final class SettlerTest {

  private static final LocalDate MARCH = LocalDate.of(2031, 3, 1);
  private static final Party PERU = new Party(Set.of("PER"), Set.of("peru"));
  private static final Party ECUADOR = new Party(Set.of("ECU"), Set.of("ecuador"));

  private final Settler settler = new Settler();

  private static Awaited visit() {
    return awaited(Optional.of("CONSULT"), Optional.of("own"), false);
  }

  private static Awaited awaited(
      Optional<String> category, Optional<String> ownCase, boolean omission) {
    return new Awaited(
        new Source("first", "first", MARCH),
        PERU,
        ECUADOR,
        Prospect.ANNOUNCED,
        category,
        ownCase,
        Optional.of(new Days(MARCH.plusDays(9), MARCH.plusDays(9))),
        "the minister visits Quito",
        List.of("minister", "quito", "visit"),
        List.of("quito"),
        new Awaiting(Set.of()),
        omission);
  }

  private static Deed deed(String id, String category, int day, Told... told) {
    return new Deed(
        id, category, PERU, ECUADOR, MARCH.plusDays(day), ActTime.Basis.TOLD, List.of(told));
  }

  private static Told told(
      String report, String category, int day, Status status, String... words) {
    LocalDate published = MARCH.plusDays(day);
    return new Told(
        new TellingKey(published, report, "e1"),
        report,
        new Act(category, Optional.empty(), List.of(), "000"),
        new Scores("", 0, 0),
        status,
        false,
        PERU,
        ECUADOR,
        new ActTime(new Days(published, published), ActTime.Basis.TOLD),
        Optional.empty(),
        List.of(words),
        List.of());
  }

  @Test
  void theActItselfToldAsDoneFulfils() {
    Deed own =
        deed(
            "own",
            "CONSULT",
            8,
            told("first", "CONSULT", 0, Status.FUTURE, "visit"),
            told("later", "CONSULT", 8, Status.ACTUAL, "arriv"));
    assertThat(settler.settle(visit(), List.of(own)))
        .hasValueSatisfying(
            settlement -> {
              assertThat(settlement.state()).isEqualTo(State.FULFILLED);
              assertThat(settlement.by().report()).isEqualTo("later");
            });
  }

  @Test
  void theActItselfToldAsNotDoneBreaks() {
    Deed own = deed("own", "CONSULT", 8, told("later", "CONSULT", 8, Status.NEGATED, "visit"));
    assertThat(settler.settle(visit(), List.of(own)).map(Settlement::state)).contains(State.BROKEN);
  }

  @Test
  void anotherActOfTheSameKindFulfilsWithinTheTerm() {
    Deed met = deed("met", "CONSULT", 9, told("later", "CONSULT", 9, Status.ACTUAL, "quito"));
    assertThat(settler.settle(visit(), List.of(met)).map(Settlement::caseId)).contains("met");
    Deed late = deed("late", "CONSULT", 40, told("late", "CONSULT", 40, Status.ACTUAL, "quito"));
    assertThat(settler.settle(visit(), List.of(late))).isEmpty();
  }

  @Test
  void aRefusalInTheSameWordsBreaks() {
    Deed no =
        deed(
            "no",
            "REJECT",
            5,
            told("later", "REJECT", 5, Status.ACTUAL, "minister", "quito", "visit"));
    assertThat(settler.settle(visit(), List.of(no)).map(Settlement::state)).contains(State.BROKEN);
  }

  @Test
  void wordsSettleNoDeed() {
    Deed promise =
        deed(
            "promise",
            "AGREE",
            5,
            told("later", "AGREE", 5, Status.ACTUAL, "minister", "quito", "visit"));
    Awaited unknown = awaited(Optional.empty(), Optional.empty(), false);
    assertThat(settler.settle(unknown, List.of(promise))).isEmpty();
  }

  @Test
  void whatTheReportKnewAlreadySettlesNothing() {
    Deed known =
        deed(
            "known",
            "CONSULT",
            3,
            told("first", "CONSULT", 0, Status.ACTUAL, "visit"),
            told("later", "CONSULT", 3, Status.ACTUAL, "minister", "quito", "visit"));
    assertThat(settler.settle(visit(), List.of(known))).isEmpty();
  }

  @Test
  void whatIsToBeLeftUndoneIsNotSettledByDeeds() {
    Deed met =
        deed(
            "met",
            "CONSULT",
            9,
            told("later", "CONSULT", 9, Status.ACTUAL, "minister", "quito", "visit"));
    Awaited omitted = awaited(Optional.of("CONSULT"), Optional.empty(), true);
    assertThat(settler.settle(omitted, List.of(met))).isEmpty();
  }

  @Test
  void whatIsDueOnADayIsNotDoneDaysBefore() {
    for (int day : new int[] {6, 7, 8, 9}) {
      Deed met = deed("met", "CONSULT", day, told("later", "CONSULT", day, Status.ACTUAL, "quito"));
      assertThat(settler.settle(visit(), List.of(met)).isPresent())
          .as("day " + day)
          .isEqualTo(day >= 8);
    }
  }

  @Test
  void oneWordSettlesNothingOfWhichNobodyKnowsWhatItIs() {
    Awaited unknown = awaited(Optional.empty(), Optional.empty(), false);
    Deed one = deed("one", "COERCE", 5, told("later", "COERCE", 5, Status.ACTUAL, "minister"));
    assertThat(settler.settle(unknown, List.of(one))).isEmpty();
  }
}
