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
import org.demarche.app.command.Demarche;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reports of samples/history make a store whose cases, expectations and relations are those
 * that a reader finds in the texts.
 */
class SampleHistoryTest {

  private static final Path SAMPLES = Path.of("..", "samples", "history");
  private static final String NAME = "herring";

  @TempDir private Path directory = Path.of("");

  @Test
  void aReaderFindsTheSameInTheTexts() throws IOException {
    Path store = directory.resolve("world.db");
    Path reports = SAMPLES.resolve(NAME + ".jsonl");
    assertThat(run("ingest", "--store", store.toString(), reports.toString())).isZero();
    List<String> lines = Files.readAllLines(SAMPLES.resolve(NAME + ".answers"));
    List<String> marked = new SampleAnswers(lines).marked(found(store));
    if ("mark".equals(System.getProperty("demarche.examples"))) {
      Files.write(SAMPLES.resolve(NAME + ".answers"), marked);
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
      questions
          .expectations(new ExpectationFilter(List.of(), Optional.empty(), Period.ALWAYS, false))
          .forEach(row -> found.add(line(row)));
    }
    found.addAll(relation(file, "NOR", "ISL"));
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

  private static String line(ExpectationRow row) {
    String settled =
        row.settledIn().map(in -> " " + name(in.substring(0, in.indexOf('#')))).orElse("");
    return fields(
        "expectation", name(row.report()), codes(row.who()), row.what(), row.state() + settled);
  }

  private static List<String> relation(Path file, String one, String other) {
    Dyad dyad = Dyad.of(Set.of(one), Set.of(other));
    Question question =
        new Question(dyad, Optional.empty(), Optional.empty(), Grain.WEEK, Question.USUAL_WITHIN);
    Relation relation =
        new RelationMaker(question)
            .relation(StoredDeeds.inFile(file).of(dyad.first(), dyad.second()))
            .orElseThrow();
    List<String> lines = new ArrayList<>();
    for (Way way : Way.values()) {
      Tally total = relation.course(way).total();
      for (Quad quad : Quad.values()) {
        lines.add(counted(one + " " + other, way, quad.word(), total.of(quad)));
      }
      lines.add(counted(one + " " + other, way, "mutual", total.mutual()));
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
    return report.substring(NAME.length() + 1);
  }
}
