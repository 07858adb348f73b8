package org.demarche.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.app.search.TextIndex;
import org.demarche.app.store.Store;
import org.demarche.entity.Gazetteer;
import org.demarche.record.Event;
import org.demarche.record.Record;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions find what filters.txt says in a store of reports.txt. */
class QuestionsTest {

  private static final Gazetteer DICTIONARIES = new Gazetteer();

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

  static Stream<String> filters() throws IOException {
    try (InputStream in = QuestionsTest.class.getResourceAsStream("filters.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"));
    }
  }

  @ParameterizedTest
  @MethodSource("filters")
  void findsWhatFits(String line) {
    String[] fields = line.split(" \\| ");
    Filter filter = filter(fields[0]);
    List<String> tellings = tellings(filter);
    assertThat(String.join(" ", tellings)).isEqualTo(fields[1].equals("-") ? "" : fields[1]);
    assertThat(questions.countTellings(filter)).isEqualTo(tellings.size());
    assertThat(questions.cases(filter, Optional.empty(), 10).rows()).hasSize(number(fields[2]));
    assertThat(questions.countCases(filter)).isEqualTo(number(fields[2]));
  }

  private static int number(String field) {
    return Integer.parseInt(field.strip());
  }

  private static List<String> tellings(Filter filter) {
    return questions.tellings(filter, Optional.empty(), 100).rows().stream()
        .map(TellingRow::id)
        .sorted()
        .toList();
  }

  private static Filter filter(String conditions) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (String condition : conditions.split(" ")) {
      int sign = condition.indexOf('=');
      words
          .computeIfAbsent(condition.substring(0, sign), none -> new ArrayList<>())
          .add(condition.substring(sign + 1).replace('_', ' '));
    }
    return reader(new ArrayList<>()).read(words);
  }

  private static FilterReader reader(List<String> notes) {
    return new FilterReader(new SideResolver(() -> DICTIONARIES, notes::add), Clock.systemUTC());
  }

  @Test
  void pagesGoOnWhereTheLastEnded() {
    List<String> ids = new ArrayList<>();
    Optional<Cursor> next = Optional.empty();
    do {
      Page<TellingRow> page = questions.tellings(Filter.ALL, next, 2);
      page.rows().forEach(row -> ids.add(row.id()));
      next = page.next().map(Cursor::toString).map(Cursor::parse);
    } while (next.isPresent());
    assertThat(ids)
        .containsExactly(
            "lima-1#e2", "coast-1#e1", "inland-1#e1", "lima-1#e1", "puna-1#e1", "puna-2#e1");
  }

  @Test
  void historyTellsHowTheCaseEvolved() {
    CaseHistory history = questions.history("coast-1#e1").orElseThrow();
    assertThat(history.row().reports()).isEqualTo(4);
    assertThat(history.row().accounts()).isEqualTo(3);
    assertThat(history.steps())
        .extracting(StatusStep::status, StatusStep::telling)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("future", "puna-1#e1"),
            org.assertj.core.groups.Tuple.tuple("actual", "coast-1#e1"));
    FigureRange range = history.figures().get(0);
    assertThat(range.least() + " to " + range.most() + " " + range.unit())
        .isEqualTo("12 to 14 diplomats");
    assertThat(range.accounts())
        .extracting(FigureRange.Account::telling)
        .containsExactly("puna-1#e1", "coast-1#e1", "lima-1#e1");
  }

  @Test
  void historyNamesCopiesAndReasons() {
    CaseHistory history = questions.history("coast-1#e1").orElseThrow();
    ToldBy copy = told(history, "inland-1#e1");
    assertThat(copy.row().isCopy()).isTrue();
    assertThat(copy.row().account()).isEqualTo("coast-1");
    assertThat(copy.alike()).isPresent();
    assertThat(copy.why()).isNotEmpty();
    assertThat(copy.words().substring(copy.triggerStart(), copy.triggerEnd()))
        .isEqualTo("expelled");
    assertThat(history.tellings().get(0).alike()).isEmpty();
  }

  private static ToldBy told(CaseHistory history, String id) {
    return history.tellings().stream()
        .filter(one -> one.row().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void historyTellsWhatIsAnswered() {
    CaseHistory shots = questions.history("lima-1#e2").orElseThrow();
    CaseHistory expulsion = questions.history("lima-1#e1").orElseThrow();
    assertThat(expulsion.answers())
        .extracting(one -> one.other().id())
        .containsExactly(shots.row().id());
    assertThat(expulsion.answers().get(0).relation()).isEqualTo("retaliation");
    assertThat(expulsion.answers().get(0).tellings()).containsExactly("lima-1#e1");
    assertThat(shots.answered())
        .extracting(one -> one.other().id())
        .containsExactly(expulsion.row().id());
    assertThat(shots.answers()).isEmpty();
  }

  @Test
  void whatIsNotThereHasNoHistory() {
    assertThat(questions.history("c000000000000")).isEmpty();
    assertThat(questions.history("nobody#e1")).isEmpty();
    assertThat(questions.history("#")).isEmpty();
  }

  @Test
  void expectationsSayWhatBecameOfThem() {
    Choice peru = Choice.country("PER");
    ExpectationFilter ofPeru =
        new ExpectationFilter(List.of(peru), Optional.empty(), Period.ALWAYS, false);
    ExpectationRow row = questions.expectations(ofPeru).get(0);
    assertThat(row.report()).isEqualTo("puna-1");
    assertThat(row.dueLast()).contains(LocalDate.of(2031, 3, 5));
    assertThat(row.state()).isEqualTo("fulfilled");
    assertThat(
            questions.expectations(
                new ExpectationFilter(List.of(peru), Optional.empty(), Period.ALWAYS, true)))
        .isEmpty();
  }

  @Test
  void recordsComeWithTheEventsThatFit() throws IOException {
    List<Record> records = new ArrayList<>();
    questions.records(filter("actor=PER"), records::add);
    assertThat(records)
        .extracting(record -> record.report().id())
        .containsExactly("puna-1", "coast-1", "lima-1", "inland-1");
    assertThat(records.get(2).events()).extracting(Event::id).containsExactly("e1");
    assertThat(records.get(2).events().get(0).respondsTo()).isEmpty();
    List<Record> all = new ArrayList<>();
    questions.records(Filter.ALL, all::add);
    assertThat(all).hasSize(5);
    assertThat(all.get(2)).isEqualTo(InventedReports.records().get(1));
  }

  @Test
  void readersSeeWhatIsCommittedWhileOthersWrite() throws Exception {
    try (Store busy = Store.open(directory.resolve("busy.db"))) {
      Questions asked = new Questions(busy, TextSearch.none());
      List<Long> counts = new ArrayList<>();
      Thread reader =
          new Thread(
              () -> {
                while (counts.isEmpty() || counts.get(counts.size() - 1) < 6) {
                  counts.add(asked.countTellings(Filter.ALL));
                }
              });
      reader.start();
      for (Record record : InventedReports.records()) {
        busy.keep(List.of(record));
      }
      reader.join(60_000);
      assertThat(counts).isSorted().endsWith(6L);
    }
  }

  @Test
  void wordsThatMeanNothingAreRefused() {
    for (String wrong :
        List.of(
            "event=DANCE",
            "quad=loud",
            "since=yesterday",
            "min-confidence=2",
            "min-accounts=many",
            "alleged=perhaps",
            "colour=red",
            "text=the",
            "since=2031-03-06 until=2031-03-05")) {
      assertThatThrownBy(() -> tellings(filter(wrong)))
          .as(wrong)
          .isInstanceOf(MalformedQuestionException.class);
    }
  }

  @Test
  void namesMeanWhatTheDictionariesSay() {
    List<String> notes = new ArrayList<>();
    FilterReader reader = reader(notes);
    assertThat(reader.choice("USA, IGO"))
        .isEqualTo(new Choice(java.util.Set.of("USA", "IGO"), java.util.Set.of()));
    assertThat(reader.choice("Kremlin").countries()).containsExactly("RUS");
    assertThat(reader.choice("NATO").entities()).containsExactly("nato");
    assertThat(notes).isEmpty();
    assertThat(reader.choice("Aurelio Quispecahuana").entities())
        .containsExactly("aurelio-quispecahuana");
    assertThat(notes).hasSize(1);
  }
}
