package org.demarche.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.app.relation.Deed;
import org.demarche.app.relation.Dyad;
import org.demarche.app.relation.Grain;
import org.demarche.app.relation.Measured;
import org.demarche.app.relation.Question;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.RelationMaker;
import org.demarche.app.relation.Unusual;
import org.demarche.app.relation.Way;
import org.demarche.app.store.Store;
import org.demarche.app.view.OverviewJson;
import org.demarche.record.Record;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What moved between countries is what weeks.txt says. */
class OverviewTest {

  private static final LocalDate MONDAY = LocalDate.of(2031, 1, 6);
  private static final LocalDate LAST = MONDAY.plusDays(31 * 7 - 1);

  private static String text;
  private static Store store;
  private static Questions questions;

  @BeforeAll
  static void fill() throws IOException {
    try (InputStream in = OverviewTest.class.getResourceAsStream("weeks.txt")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    store = Store.inMemory();
    store.keep(records());
    store.settle();
    questions = new Questions(store, TextSearch.none());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static List<String> part(String name) {
    return text.substring(text.indexOf("[" + name + "]"))
        .lines()
        .skip(1)
        .takeWhile(line -> !line.isEmpty())
        .toList();
  }

  private static List<Record> records() {
    List<Record> records = new ArrayList<>();
    text.lines()
        .filter(line -> line.matches("\\d+\\.\\..*"))
        .map(line -> line.split(" \\| "))
        .forEach(fields -> acts(fields, records));
    return records;
  }

  private static void acts(String[] fields, List<Record> records) {
    String[] weeks = fields[0].split("\\.\\.");
    int times = Integer.parseInt(fields[1]);
    for (int week = Integer.parseInt(weeks[0]); week <= Integer.parseInt(weeks[1]); week++) {
      for (int i = 0; i < times; i++) {
        records.add(act(fields, MONDAY.plusDays(week * 7L + i * 7L / times), records.size()));
      }
    }
  }

  /** No two are told in the same words, so that each is a case of its own. */
  private static Record act(String[] fields, LocalDate day, int number) {
    String word = Integer.toString(number * 7919 + 12_345_678, 36).replaceAll("\\d", "k");
    String recipients = fields[5].equals("-") ? "" : fields[5];
    String line =
        String.join(
            " | ",
            "event e1",
            fields[3],
            fields[4],
            "actual",
            fields[2],
            recipients,
            word,
            day + "",
            "-",
            "-",
            "-");
    return InventedReports.record(
        List.of(
            "report r" + number + " | " + day + " | Wire | About " + word,
            "> " + word + " " + word + "o " + word + "u",
            line));
  }

  private static String shown(Listed row, Set<String> left) {
    return row.fields().stream()
        .filter(field -> !left.contains(field.name()))
        .map(field -> field.value().map(String::valueOf).orElse("-"))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void whatMovedComesBeforeWhatDidNotAndThinDataLast() {
    Overview overview = questions.overview(LAST, 7);
    assertThat(overview.from()).isEqualTo(LAST.minusDays(6));
    assertThat(overview.reports()).isEqualTo(12);
    assertThat(overview.moved())
        .extracting(
            one ->
                shown(one, Set.of("a_name", "b_name", "score", "unusual", "unusual_in"))
                    + " | "
                    + (one.unusual().isEmpty() ? "-" : String.join(", ", one.unusual())))
        .containsExactlyElementsOf(part("moved"));
  }

  @Test
  void networkHasTheLastNinetyDays() {
    Network network = questions.overview(LAST, 7).network();
    assertThat(network.nodes()).extracting(one -> shown(one, Set.of())).isEqualTo(part("nodes"));
    assertThat(network.links()).extracting(one -> shown(one, Set.of())).isEqualTo(part("links"));
  }

  @Test
  void newestCasesComeFirstUpToTheDay() {
    LocalDate day = MONDAY.plusDays(100);
    assertThat(questions.overview(day, 7).newest())
        .hasSize(20)
        .extracting(CaseRow::day)
        .isSortedAccordingTo(java.util.Comparator.reverseOrder())
        .allMatch(each -> !each.isAfter(day));
  }

  @Test
  void withoutHistoryNothingIsUnusual() {
    Overview first = questions.overview(MONDAY.plusDays(6), 7);
    assertThat(first.moved()).hasSize(3).allMatch(one -> one.unusual().isEmpty());
    assertThat(first.moved()).extracting(Movement::usualCases).containsOnly(0.0);
    assertThat(questions.overview(MONDAY.minusDays(1), 7).moved()).isEmpty();
  }

  @Test
  void oneActIsNeverFarFromUsual() {
    Movement thin =
        questions.overview(LAST, 7).moved().stream()
            .filter(one -> one.a().equals("BOL") && one.b().equals("CHL"))
            .findFirst()
            .orElseThrow();
    assertThat(Math.abs(thin.score())).isLessThanOrEqualTo(1);
  }

  @Test
  void anOverviewIsWrittenWithAllItsParts() throws IOException {
    Overview overview = questions.overview(LAST, 7);
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
      assertThatThrownBy(() -> questions.overview(LAST, wrong))
          .isInstanceOf(MalformedQuestionException.class);
    }
  }

  @Test
  void anEmptyStoreHasAnOverview() {
    try (Store empty = Store.inMemory()) {
      Overview overview = new Questions(empty, TextSearch.none()).overview(LAST, 7);
      assertThat(overview.moved()).isEmpty();
      assertThat(overview.network().nodes()).isEmpty();
      assertThat(overview.reports()).isZero();
    }
  }

  @Test
  void dyadsComeWithMostCasesFirst() {
    List<String> rows = new ArrayList<>();
    Optional<Cursor> next = Optional.empty();
    do {
      Page<DyadRow> page = questions.dyads(DyadFilter.ALL, next, 2);
      page.rows().forEach(row -> rows.add(shown(row, Set.of("first", "last"))));
      next = page.next().map(Cursor::toString).map(Cursor::parse);
    } while (next.isPresent());
    assertThat(rows).containsExactlyElementsOf(part("dyads"));
    assertThat(questions.countDyads(DyadFilter.ALL)).isEqualTo(rows.size());
  }

  @Test
  void dyadsFitTheFilter() {
    Optional<Choice> bolivia = Optional.of(Choice.country("BOL"));
    assertThat(dyads(DyadFilter.of(bolivia, Period.ALWAYS, 0)))
        .containsExactly("BOL PER", "PER BOL", "BOL CHL");
    assertThat(dyads(DyadFilter.of(bolivia, Period.ALWAYS, 2)))
        .containsExactly("BOL PER", "PER BOL");
    Period week = new Period(Optional.of(LAST.minusDays(6)), Optional.of(LAST));
    assertThat(dyads(DyadFilter.of(Optional.empty(), week, 2)))
        .containsExactly("CHL PER", "ARG PER", "PER ARG");
    Optional<Choice> nobody = Optional.of(Choice.entity("nato"));
    assertThatThrownBy(() -> DyadFilter.of(nobody, Period.ALWAYS, 0))
        .isInstanceOf(MalformedQuestionException.class)
        .hasMessageContaining("nato");
    for (String strange : List.of("2031-01-01/c1", "2031-01-01/x/PER/BOL")) {
      assertThatThrownBy(
              () -> questions.dyads(DyadFilter.ALL, Optional.of(Cursor.parse(strange)), 2))
          .isInstanceOf(MalformedQuestionException.class);
    }
  }

  private static List<String> dyads(DyadFilter filter) {
    return questions.dyads(filter, Optional.empty(), 100).rows().stream()
        .map(row -> row.actor() + " " + row.recipient())
        .toList();
  }

  @Test
  void dyadsCountWhatRelationsCount() {
    for (DyadRow row : questions.dyads(DyadFilter.ALL, Optional.empty(), 100).rows()) {
      Dyad dyad = Dyad.of(Set.of(row.actor()), Set.of(row.recipient()));
      Question question = new Question(dyad, Optional.empty(), Optional.empty(), Grain.WEEK, 7);
      Relation relation = new RelationMaker(question).relation(deeds().stream()).orElseThrow();
      assertThat(relation.course(Way.FORTH).total().cases())
          .as(row.actor() + " " + row.recipient())
          .isEqualTo(row.cases());
    }
  }

  @Test
  void unusualIsWhatRelationsCallSo() {
    for (Movement moved : questions.overview(LAST, 7).moved()) {
      Dyad dyad = Dyad.of(Set.of(moved.a()), Set.of(moved.b()));
      Question question = new Question(dyad, Optional.empty(), Optional.of(LAST), Grain.WEEK, 7);
      Relation relation = new RelationMaker(question).relation(deeds().stream()).orElseThrow();
      List<String> kinds =
          relation.course(Way.TOGETHER).unusual() instanceof Measured.Value<List<Unusual>> known
              ? known.value().stream()
                  .filter(one -> one.period().last().equals(LAST) && !one.kind().ofIntensity())
                  .map(one -> one.kind().word())
                  .toList()
              : List.of();
      assertThat(moved.unusual()).as(moved.a() + " " + moved.b()).isEqualTo(kinds);
    }
  }

  private static List<Deed> deeds() {
    return questions.cases(Filter.ALL, Optional.empty(), Questions.LARGEST_PAGE).rows().stream()
        .filter(row -> row.status().equals("actual") && !row.alleged())
        .map(
            row ->
                new Deed(
                    row.id(),
                    row.day(),
                    Set.copyOf(row.actors()),
                    Set.copyOf(row.recipients()),
                    row.act().category(),
                    row.act().mode(),
                    row.act().quad(),
                    row.act().intensity(),
                    row.act().goldstein(),
                    row.accounts()))
        .toList();
  }

  @Test
  void countriesHaveNames() {
    List<CountryRow> countries = questions.countries();
    assertThat(countries).contains(new CountryRow("PER", "Peru"));
    assertThat(countries).contains(new CountryRow("REB", "armed groups"));
    assertThat(countries).extracting(CountryRow::code).isSorted().doesNotHaveDuplicates();
  }
}
