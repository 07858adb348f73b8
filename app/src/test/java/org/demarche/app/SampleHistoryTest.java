package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.app.command.Demarche;
import org.demarche.app.command.LoadedCoder;
import org.demarche.app.terminal.Streams;
import org.demarche.app.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reports of each of the samples/history make a store whose cases, answers, expectations and
 * relations are those that a reader finds in the texts.
 */
class SampleHistoryTest {

  private static final Path SAMPLES = Path.of("..", "samples", "history");
  private static final String REPORTS = ".jsonl";
  private static final String ANSWERS = ".answers";

  /** Loaded once for all histories, which takes some seconds. */
  private static final LoadedCoder CODER = Main.coder().load(List.of(), step -> {});

  @TempDir private Path directory = Path.of("");

  @ParameterizedTest
  @MethodSource("histories")
  void aReaderFindsTheSameInTheTexts(String history) throws IOException {
    Path store = directory.resolve("world.db");
    Path reports = SAMPLES.resolve(history + REPORTS);
    assertThat(run("ingest", "--store", store.toString(), reports.toString())).isZero();
    Path answers = SAMPLES.resolve(history + ANSWERS);
    List<String> lines = Files.readAllLines(answers);
    List<String> marked =
        new SampleAnswers(lines).marked(new SampleFindings(history, lines).of(store));
    if ("mark".equals(System.getProperty("demarche.examples"))) {
      Files.write(answers, marked);
    }
    assertThat(marked).isEqualTo(lines);
  }

  @Test
  void everyHistoryHasItsAnswers() throws IOException {
    assertThat(histories()).isNotEmpty().containsExactlyElementsOf(named(ANSWERS));
  }

  private static List<String> histories() throws IOException {
    return named(REPORTS);
  }

  private static List<String> named(String ending) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
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
    return Demarche.commandLine(streams, (dictionaries, step) -> CODER).execute(arguments);
  }
}
