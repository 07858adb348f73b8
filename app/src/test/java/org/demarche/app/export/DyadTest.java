package org.demarche.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.demarche.record.Act;
import org.demarche.record.Event;
import org.demarche.record.Scores;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.record.Trigger;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;

class DyadTest {

  @Test
  void pairsEveryActorWithEveryRecipient() {
    assertThat(dyads("AID", List.of("PER", "CHL"), List.of("BOL", "ARG")))
        .containsExactly("1 PER BOL", "2 PER ARG", "3 CHL BOL", "4 CHL ARG");
  }

  @Test
  void goesBothWaysInAMutualAct() {
    assertThat(dyads("CONSULT", List.of("PER", "CHL", "BOL"), List.of()))
        .containsExactly(
            "1 PER CHL", "2 PER BOL", "3 CHL PER", "4 CHL BOL", "5 BOL PER", "6 BOL CHL");
  }

  @Test
  void leavesThoseWhoMarchSideBySideApart() {
    assertThat(dyads("PROTEST", List.of("PER", "CHL"), List.of()))
        .containsExactly("1 PER -", "2 CHL -");
  }

  @Test
  void keepsWhatHasOneSide() {
    assertThat(dyads("ASSAULT", List.of(), List.of("BOL"))).containsExactly("1 - BOL");
  }

  private static List<String> dyads(String category, List<String> actors, List<String> recipients) {
    return Dyad.allOf(event(category, sides(actors), sides(recipients))).stream()
        .map(dyad -> dyad.number() + " " + country(dyad.source()) + " " + country(dyad.target()))
        .toList();
  }

  private static String country(Optional<Side> side) {
    return side.map(Side::country).orElse("-");
  }

  private static List<Side> sides(List<String> countries) {
    return countries.stream()
        .map(c -> new Side(c, c, c, List.of(), Optional.empty(), c, new Span(0, 1)))
        .toList();
  }

  private static Event event(String category, List<Side> actors, List<Side> recipients) {
    return new Event(
        "e1",
        0,
        new Act(category, Optional.empty(), List.of(), "01"),
        new Scores("verbal cooperation", 0, 0),
        Status.ACTUAL,
        false,
        actors,
        recipients,
        new Trigger("did", new Span(0, 3)),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        1,
        "test.txt:1");
  }
}
