package org.demarche.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.demarche.app.store.Store;
import org.demarche.app.view.OverviewJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What moved between countries is what weeks.txt says. */
class OverviewTest {

  private static InventedWeeks weeks;
  private static Questions questions;

  @BeforeAll
  static void fill() throws IOException {
    weeks = new InventedWeeks();
    questions = weeks.questions();
  }

  @AfterAll
  static void close() {
    weeks.close();
  }

  @Test
  void whatMovedComesBeforeWhatDidNotAndThinDataLast() {
    Overview overview = questions.overview(InventedWeeks.LAST, 7);
    assertThat(overview.from()).isEqualTo(InventedWeeks.LAST.minusDays(6));
    assertThat(overview.reports()).isEqualTo(12);
    assertThat(overview.moved())
        .extracting(
            one ->
                InventedWeeks.shown(
                        one, Set.of("a_name", "b_name", "score", "unusual", "unusual_in"))
                    + " | "
                    + (one.unusual().isEmpty() ? "-" : String.join(", ", one.unusual())))
        .containsExactlyElementsOf(weeks.part("moved"));
  }

  @Test
  void networkHasTheLastNinetyDays() {
    Network network = questions.overview(InventedWeeks.LAST, 7).network();
    assertThat(network.nodes())
        .extracting(one -> InventedWeeks.shown(one, Set.of()))
        .isEqualTo(weeks.part("nodes"));
    assertThat(network.links())
        .extracting(one -> InventedWeeks.shown(one, Set.of()))
        .isEqualTo(weeks.part("links"));
  }

  @Test
  void newestCasesComeFirstUpToTheDay() {
    LocalDate day = InventedWeeks.MONDAY.plusDays(100);
    assertThat(questions.overview(day, 7).newest())
        .hasSize(20)
        .extracting(CaseRow::day)
        .isSortedAccordingTo(java.util.Comparator.reverseOrder())
        .allMatch(each -> !each.isAfter(day));
  }

  @Test
  void withoutHistoryNothingIsUnusual() {
    Overview first = questions.overview(InventedWeeks.MONDAY.plusDays(6), 7);
    assertThat(first.moved()).hasSize(3).allMatch(one -> one.unusual().isEmpty());
    assertThat(first.moved()).extracting(Movement::usualCases).containsOnly(0.0);
    assertThat(questions.overview(InventedWeeks.MONDAY.minusDays(1), 7).moved()).isEmpty();
  }

  @Test
  void oneActIsNeverFarFromUsual() {
    Movement thin =
        questions.overview(InventedWeeks.LAST, 7).moved().stream()
            .filter(one -> one.a().equals("BOL") && one.b().equals("CHL"))
            .findFirst()
            .orElseThrow();
    assertThat(Math.abs(thin.score())).isLessThanOrEqualTo(1);
  }

  @Test
  void anOverviewIsWrittenWithAllItsParts() throws IOException {
    Overview overview = questions.overview(InventedWeeks.LAST, 7);
    JsonNode json = new JsonMapper().readTree(new OverviewJson().text(overview));
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "from", "to", "days", "reports", "cases", "moved", "newest", "due", "network");
    assertThat(json.get("days").asInt()).isEqualTo(7);
    assertThat(json.at("/moved/0/change").asDouble()).isEqualTo(-32);
    assertThat(json.at("/moved/0/unusual").asBoolean()).isTrue();
    assertThat(json.at("/moved/0/a_name").asText()).isEqualTo("Bolivia");
    assertThat(json.at("/newest").size()).isEqualTo(20);
    assertThat(json.at("/network/links/0/cases").asInt()).isEqualTo(93);
  }

  @Test
  void whatIsDueSoonOrJustPassedIsShown() {
    try (Store waiting = Store.inMemory()) {
      waiting.keep(Awaiting.records());
      waiting.settle();
      Questions asked = new Questions(waiting, TextSearch.none());
      assertThat(due(asked, "2031-03-17")).isEmpty();
      assertThat(due(asked, "2031-03-18")).containsExactly("a#x2", "a#x11", "b#x1");
      assertThat(due(asked, "2031-04-08")).hasSize(3);
      assertThat(due(asked, "2031-04-09")).isEmpty();
    }
  }

  private static List<String> due(Questions asked, String to) {
    return asked.overview(LocalDate.parse(to), 7).due().stream()
        .map(row -> row.report() + "#" + row.expectation())
        .toList();
  }

  @Test
  void overviewsOfNoDaysAreRefused() {
    for (int wrong : List.of(0, -7, 10_000)) {
      assertThatThrownBy(() -> questions.overview(InventedWeeks.LAST, wrong))
          .isInstanceOf(MalformedQuestionException.class);
    }
  }

  @Test
  void anEmptyStoreHasAnOverview() {
    try (Store empty = Store.inMemory()) {
      Overview overview = new Questions(empty, TextSearch.none()).overview(InventedWeeks.LAST, 7);
      assertThat(overview.moved()).isEmpty();
      assertThat(overview.network().nodes()).isEmpty();
      assertThat(overview.reports()).isZero();
    }
  }
}
