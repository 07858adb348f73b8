package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.app.command.Demarche;
import org.demarche.app.question.CaseHistory;
import org.demarche.app.question.CaseRow;
import org.demarche.app.question.ExpectationFilter;
import org.demarche.app.question.ExpectationRow;
import org.demarche.app.question.Filter;
import org.demarche.app.question.Period;
import org.demarche.app.question.Questions;
import org.demarche.app.question.TellingRow;
import org.demarche.app.question.TextSearch;
import org.demarche.app.relation.Dyad;
import org.demarche.app.relation.Grain;
import org.demarche.app.relation.Quad;
import org.demarche.app.relation.Question;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.RelationMaker;
import org.demarche.app.relation.Tally;
import org.demarche.app.relation.Way;
import org.demarche.app.store.ReadOnlyStore;
import org.demarche.app.store.StoredDeeds;
import org.demarche.app.terminal.Streams;
import org.demarche.app.terminal.Terminal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reports of each history in samples/history make a store whose cases, expectations and
 * relations are those that a reader finds in the texts.
 */
class SampleHistoryTest {

  private static final Path SAMPLES = Path.of("..", "samples", "history");
  private static final String REPORTS = ".jsonl";

  @TempDir private Path directory = Path.of("");

  static List<String> histories() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(REPORTS))
          .map(file -> file.substring(0, file.length() - REPORTS.length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("histories")
  void aReaderFindsTheSameInTheTexts(String history) throws IOException {
    Path store = directory.resolve("world.db");
    Path reports = SAMPLES.resolve(history + REPORTS);
    Path answers = SAMPLES.resolve(history + ".answers");
    assertThat(run("ingest", "--store", store.toString(), reports.toString())).isZero();
    List<String> lines = Files.readAllLines(answers);
    SampleAnswers expected = new SampleAnswers(lines);
    List<String> found = found(store);
    expected.relations().forEach(sides -> found.addAll(relation(store, sides)));
    List<String> marked = expected.marked(found);
    if ("mark".equals(System.getProperty("demarche.examples"))) {
      Files.write(answers, marked);
    }
    assertThat(marked).isEqualTo(lines);
  }

  private static int run(String... arguments) {
    Terminal screen = Terminal.none(80);
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            screen,
            screen);
    return Demarche.commandLine(streams, Main.coder()).execute(arguments);
  }

  private static List<String> found(Path file) {
    List<String> found = new ArrayList<>();
    try (ReadOnlyStore store = ReadOnlyStore.open(file)) {
      Questions questions = new Questions(store, TextSearch.none());
      Map<String, TreeSet<String>> tellings = new TreeMap<>();
      List<TellingRow> told =
          questions.tellings(Filter.ALL, Optional.empty(), Questions.LARGEST_PAGE).rows();
      told.forEach(
          telling ->
              tellings
                  .computeIfAbsent(telling.caseId(), id -> new TreeSet<>())
                  .add(name(telling.report())));
      questions.cases(Filter.ALL, Optional.empty(), Questions.LARGEST_PAGE).rows().stream()
          .filter(row -> row.status().equals("actual"))
          .forEach(row -> found.add(line(row, tellings.getOrDefault(row.id(), new TreeSet<>()))));
      told.stream()
          .map(TellingRow::caseId)
          .distinct()
          .flatMap(id -> questions.history(id).stream())
          .forEach(history -> found.addAll(answers(history)));
      questions
          .expectations(new ExpectationFilter(List.of(), Optional.empty(), Period.ALWAYS, false))
          .forEach(row -> found.add(line(row)));
    }
    return found;
  }

  private static String line(CaseRow row, Collection<String> reports) {
    return fields(
        "case",
        row.day().toString(),
        codes(row.actors()),
        row.act().category(),
        codes(row.recipients()),
        row.status(),
        String.join(" ", reports));
  }

  private static List<String> answers(CaseHistory history) {
    return history.answers().stream()
        .map(
            answer ->
                fields(
                    "answer",
                    act(history.row()),
                    answer.isUndoing() ? "undoes" : "answers",
                    act(answer.other())))
        .distinct()
        .toList();
  }

  private static String act(CaseRow row) {
    return String.join(
        ", ",
        row.day().toString(),
        codes(row.actors()),
        row.act().category(),
        codes(row.recipients()));
  }

  private static String line(ExpectationRow row) {
    String settled =
        row.settledIn().map(in -> " " + name(in.substring(0, in.indexOf('#')))).orElse("");
    return fields(
        "expectation", name(row.report()), codes(row.who()), row.what(), row.state() + settled);
  }

  private static List<String> relation(Path file, String sides) {
    String[] codes = sides.split(" ");
    Dyad dyad = Dyad.of(Set.of(codes[0]), Set.of(codes[1]));
    Question question =
        new Question(dyad, Optional.empty(), Optional.empty(), Grain.WEEK, Question.USUAL_WITHIN);
    Relation relation =
        new RelationMaker(question)
            .relation(new StoredDeeds(file).of(dyad.first(), dyad.second()))
            .orElseThrow();
    List<String> lines = new ArrayList<>();
    for (Way way : Way.values()) {
      Tally total = relation.course(way).total();
      for (Quad quad : Quad.values()) {
        lines.add(counted(sides, way, quad.word(), total.of(quad)));
      }
      lines.add(counted(sides, way, "mutual", total.mutual()));
    }
    return lines;
  }

  private static String counted(String sides, Way way, String what, int number) {
    return fields("relation", sides, way.word(), what, String.valueOf(number));
  }

  private static String fields(String... fields) {
    return String.join(" | ", fields);
  }

  private static String codes(Collection<String> codes) {
    return codes.isEmpty() ? "-" : String.join(" ", new TreeSet<>(codes));
  }

  private static String name(String report) {
    return report.substring(report.indexOf('-') + 1);
  }
}
