package org.demarche.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.app.search.TextIndex;
import org.demarche.app.store.Store;
import org.demarche.app.view.ReportJson;
import org.demarche.record.Record;
import org.demarche.record.RecordWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of a store of reports.txt have the rows that stand in answers.txt. */
class ListedAnswersTest {

  @TempDir static Path directory;

  private static Store store;
  private static Questions questions;

  @BeforeAll
  static void fill() {
    Path file = directory.resolve("world.db");
    store = Store.open(file);
    store.keep(InventedReports.records());
    store.settle();
    questions = new Questions(store, new TextIndex(file, store));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static String expected(String list) throws IOException {
    try (InputStream in = ListedAnswersTest.class.getResourceAsStream("answers.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int start = text.indexOf("\n[" + list + "]\n") + list.length() + 4;
      int end = text.indexOf("\n\n", start);
      return text.substring(start, end).strip();
    }
  }

  private static String shown(List<? extends Listed> rows, Set<String> left) {
    return rows.stream()
        .map(
            row ->
                row.fields().stream()
                    .filter(field -> !left.contains(field.name()))
                    .map(field -> field.value().map(String::valueOf).orElse("-"))
                    .collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }

  private static ReportFilter published(String since, String until) {
    Period days =
        new Period(Optional.of(LocalDate.parse(since)), Optional.of(LocalDate.parse(until)));
    return new ReportFilter(days, Set.of(), Optional.empty());
  }

  @Test
  void reportsComeNewestFirst() throws IOException {
    assertThat(shown(all(next -> questions.reports(ReportFilter.ALL, next, 2)), Set.of()))
        .isEqualTo(expected("reports"));
    assertThat(questions.countReports(ReportFilter.ALL)).isEqualTo(5);
  }

  @Test
  void reportsFitTheFilter() {
    assertThat(ids(published("2031-03-05", "2031-03-06")))
        .containsExactly("inland-1", "coast-1", "lima-1");
    assertThat(ids(new ReportFilter(Period.ALWAYS, Set.of("coast post"), Optional.empty())))
        .containsExactly("coast-1");
    assertThat(ids(new ReportFilter(Period.ALWAYS, Set.of(), Optional.of("passport"))))
        .containsExactly("inland-1", "coast-1");
  }

  private static List<String> ids(ReportFilter filter) {
    return questions.reports(filter, Optional.empty(), 10).rows().stream()
        .map(ReportRow::id)
        .toList();
  }

  /** All rows of pages of two; the place between them goes through its text. */
  private static <T> List<T> all(Function<Optional<Cursor>, Page<T>> pages) {
    List<T> rows = new ArrayList<>();
    Optional<Cursor> next = Optional.empty();
    do {
      Page<T> page = pages.apply(next);
      rows.addAll(page.rows());
      next = page.next().map(Cursor::toString).map(Cursor::parse);
    } while (next.isPresent());
    return rows;
  }

  @Test
  void reportsKnowTheirCopiesCasesAndSettlements() {
    ReportDetail copy = questions.report("inland-1").orElseThrow();
    assertThat(copy.row().isCopy()).isTrue();
    assertThat(copy.copies()).extracting(ReportRow::id).containsExactly("coast-1");
    ReportDetail first = questions.report("puna-1").orElseThrow();
    assertThat(first.copies()).isEmpty();
    assertThat(first.record()).isEqualTo(InventedReports.records().get(0));
    assertThat(first.cases())
        .containsEntry("e1", questions.history("coast-1#e1").orElseThrow().row().id());
    assertThat(first.expectations())
        .extracting(ExpectationRow::expectation, ExpectationRow::state)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("x1", "fulfilled"));
    assertThat(questions.report("lima-1").orElseThrow().cases().keySet())
        .containsExactly("e1", "e2");
    assertThat(questions.report("nowhere-1")).isEmpty();
  }

  @Test
  void aReportIsWrittenWithItsRecordAsItIs() throws IOException {
    ReportDetail detail = questions.report("puna-1").orElseThrow();
    JsonNode json = new JsonMapper().readTree(new ReportJson().text(detail));
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("report", "record", "cases", "settlements", "copies");
    assertThat(json.get("record").toString()).isEqualTo(new RecordWriter().write(detail.record()));
    String settled = questions.history("coast-1#e1").orElseThrow().row().id();
    assertThat(json.at("/settlements/x1/state").asText()).isEqualTo("fulfilled");
    assertThat(json.at("/settlements/x1/case").asText()).isEqualTo(settled);
    assertThat(json.at("/cases/e1").asText()).isEqualTo(settled);
    JsonNode copy =
        new JsonMapper()
            .readTree(new ReportJson().text(questions.report("inland-1").orElseThrow()));
    assertThat(copy.at("/copies/0").toString())
        .isEqualTo(
            "{\"id\":\"coast-1\",\"outlet\":\"Coast Post\",\"date\":\"2031-03-05\","
                + "\"title\":\"Bolivian diplomats expelled by Peru\"}");
    assertThat(copy.at("/report/copy").asBoolean()).isTrue();
  }

  @Test
  void onlyTheNewestVersionOfAReportIsListed() {
    try (Store changed = Store.inMemory()) {
      Record before = InventedReports.bare("a", "2031-01-01", "Wire", "Rain", "It rains.");
      Record after = InventedReports.bare("a", "2031-01-01", "Wire", "Rain", "It rained there.");
      changed.keep(List.of(before));
      changed.keep(List.of(after));
      Questions asked = new Questions(changed, TextSearch.none());
      assertThat(asked.reports(ReportFilter.ALL, Optional.empty(), 5).rows())
          .extracting(ReportRow::version)
          .containsExactly(2);
      assertThat(asked.report("a").orElseThrow().record()).isEqualTo(after);
    }
  }

  @Test
  void statementsComeNewestFirstAndInTheOrderOfTheirReport() throws IOException {
    assertThat(
            shown(all(next -> questions.statements(StatementFilter.ALL, next, 2)), Set.of("title")))
        .isEqualTo(expected("statements"));
    assertThat(questions.countStatements(StatementFilter.ALL)).isEqualTo(4);
  }

  @Test
  void statementsFitTheFilter() {
    assertThat(said(Optional.of(Choice.country("CHL")), ReportFilter.ALL, "", ""))
        .containsExactly("puna-2#s10");
    assertThat(said(Optional.of(Choice.entity("peru")), ReportFilter.ALL, "", ""))
        .containsExactly("puna-1#s1");
    assertThat(said(Optional.empty(), published("2031-03-05", "2031-03-06"), "", ""))
        .containsExactly("coast-1#s1");
    assertThat(said(Optional.empty(), ReportFilter.ALL, "puna-2", ""))
        .containsExactly("puna-2#s2", "puna-2#s10");
    assertThat(said(Optional.empty(), ReportFilter.ALL, "", "bolivian EXPEL"))
        .containsExactly("puna-1#s1");
    assertThat(said(Optional.empty(), ReportFilter.ALL, "", "\"diplomats bolivian\"")).isEmpty();
    assertThat(said(Optional.empty(), ReportFilter.ALL, "", "100% _")).isEmpty();
    assertThatThrownBy(() -> said(Optional.empty(), ReportFilter.ALL, "", "\"\""))
        .isInstanceOf(MalformedQuestionException.class);
  }

  private static List<String> said(
      Optional<Choice> speaker, ReportFilter reports, String report, String words) {
    StatementFilter filter =
        new StatementFilter(
            speaker,
            reports,
            Optional.of(report).filter(id -> !id.isEmpty()),
            Optional.of(words).filter(said -> !said.isEmpty()));
    return questions.statements(filter, Optional.empty(), 10).rows().stream()
        .map(row -> row.report() + "#" + row.statement())
        .toList();
  }

  @Test
  void theNewestOrderIsTheOldestFromBehind() {
    List<String> oldest =
        all(next -> questions.cases(Filter.ALL, Order.OLDEST, next, 1)).stream()
            .map(CaseRow::id)
            .toList();
    List<String> newest =
        new ArrayList<>(
            all(next -> questions.cases(Filter.ALL, Order.NEWEST, next, 1)).stream()
                .map(CaseRow::id)
                .toList());
    assertThat(newest).hasSize(3);
    java.util.Collections.reverse(newest);
    assertThat(newest).isEqualTo(oldest);
    assertThat(all(next -> questions.tellings(Filter.ALL, Order.NEWEST, next, 2)))
        .extracting(TellingRow::id)
        .containsExactly(
            "puna-2#e1", "puna-1#e1", "lima-1#e1", "inland-1#e1", "coast-1#e1", "lima-1#e2");
  }

  @Test
  void contentsAreCounted() {
    assertThat(shown(List.of(questions.contents()), Set.of()))
        .isEqualTo("5 | 6 | 3 | 3 | 4 | 1 | 2031-03-03 | 2031-03-09");
    try (Store empty = Store.inMemory()) {
      assertThat(shown(List.of(new Questions(empty, TextSearch.none()).contents()), Set.of()))
          .isEqualTo("0 | 0 | 0 | 0 | 0 | 0 | - | -");
    }
  }

  @Test
  void ordersHaveWords() {
    assertThat(Order.of("Newest")).isEqualTo(Order.NEWEST);
    assertThatThrownBy(() -> Order.of("up"))
        .isInstanceOf(MalformedQuestionException.class)
        .hasMessageContaining("oldest or newest");
  }

  @Test
  void placesOfOtherListsAreRefused() {
    Cursor strange = Cursor.parse("2031-03-05/c123");
    assertThatThrownBy(() -> questions.statements(StatementFilter.ALL, Optional.of(strange), 5))
        .isInstanceOf(MalformedQuestionException.class);
    assertThatThrownBy(() -> questions.expectations(expected(Set.of()), Optional.of(strange), 5))
        .isInstanceOf(MalformedQuestionException.class);
  }

  private static ExpectationFilter expected(Set<String> states) {
    return new ExpectationFilter(
        List.of(), Optional.empty(), Period.ALWAYS, states, Optional.empty());
  }

  @Test
  void expectationsAreFoundByWhatBecameOfThem() {
    assertThat(questions.countExpectations(expected(Set.of("fulfilled")))).isEqualTo(1);
    assertThat(questions.countExpectations(expected(Set.of("fulfilled", "open")))).isEqualTo(1);
    assertThat(questions.countExpectations(expected(Set.of("open", "broken")))).isZero();
    assertThatThrownBy(() -> expected(Set.of("lost")))
        .isInstanceOf(MalformedQuestionException.class)
        .hasMessageContaining("overtaken");
  }

  @Test
  void expectationsWithoutATermComeLastOnPagesToo() {
    try (Store waiting = Store.inMemory()) {
      waiting.keep(Awaiting.records());
      waiting.settle();
      Questions asked = new Questions(waiting, TextSearch.none());
      List<ExpectationRow> paged = all(next -> asked.expectations(expected(Set.of()), next, 2));
      assertThat(paged)
          .extracting(row -> row.report() + "#" + row.expectation())
          .containsExactly("a#x2", "a#x11", "b#x1", "a#x1", "b#x2");
      assertThat(paged).isEqualTo(asked.expectations(expected(Set.of())));
      ExpectationFilter words =
          new ExpectationFilter(
              List.of(), Optional.empty(), Period.ALWAYS, Set.of(), Optional.of("Treaty sign"));
      assertThat(asked.expectations(words, Optional.empty(), 5).rows())
          .extracting(ExpectationRow::report)
          .containsExactly("b");
    }
  }
}
