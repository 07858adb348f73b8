package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.app.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeCommandTest {

  private static final Terminal SCREEN = new Terminal(true, true, 80, StandardCharsets.UTF_8);

  @TempDir Path directory;

  @Test
  void writesARecordALineAndSaysNothingWhenAllIsWell() throws IOException {
    CommandRun run = new CommandRun().of("code", report("a.txt", "First."), report("b.txt", "Ü."));
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.written("schema")).containsOnly("demarche/1");
    assertThat(run.written("text")).containsExactly("Talks\\n\\nFirst.", "Talks\\n\\nÜ.");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void keepsTheOrderOfTheInputOnAnyNumberOfThreads(int threads) throws IOException {
    Path file = directory.resolve("many.jsonl");
    Files.writeString(
        file, IntStream.range(0, 200).mapToObj(this::line).collect(Collectors.joining()));
    CommandRun run = new CommandRun().of("code", "--threads", threads, file);
    assertThat(run.written("id"))
        .isEqualTo(IntStream.range(0, 200).mapToObj(Integer::toString).toList());
  }

  private String line(int number) {
    String text = number % 50 == 0 ? "slow" : "quick";
    return "{\"id\":\"" + number + "\",\"date\":\"2019-03-04\",\"text\":\"" + text + "\"}\n";
  }

  @Test
  void readsStandardInput() {
    CommandRun run = new CommandRun().withInput(line(1) + line(2)).of("code", "-");
    assertThat(run.status()).isZero();
    assertThat(run.written("input")).containsExactly("-#1", "-#2");
  }

  @Test
  void tellsEveryRejectionAndGoesOnWithTheRest() throws IOException {
    Path lines = directory.resolve("b.jsonl");
    Files.writeString(lines, line(1) + "{}\n" + line(2));
    Path rejects = directory.resolve("rejects.jsonl");
    CommandRun run =
        new CommandRun()
            .of("code", "none.txt", lines, report("a.txt", "First."), "--rejects", rejects);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.err().lines())
        .containsExactly(
            "demarche: none.txt: there is no such file; check the path",
            "demarche: "
                + lines
                + "#2, line 2: the report has no date; add one as YYYY-MM-DD, or give one with --date",
            "5 in: 3 records, 2 rejected");
    assertThat(rejects)
        .hasContent(
            """
            {"input":"none.txt","reason":"there is no such file; check the path"}
            {"input":"%s#2","line":2,"reason":"the report has no date; add one as YYYY-MM-DD, or give one with --date"}
            """
                .formatted(lines));
  }

  @Test
  void rejectsAReportOnWhichTheCoderFails() throws IOException {
    CommandRun run =
        new CommandRun().of("code", report("a.txt", "failing"), report("b.txt", "First."));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err())
        .contains("a.txt: the coder fails on this report (", "no idea", "1 record, 1 rejected");
  }

  @Test
  void endsWhenTheCoderCannotBeLoaded() throws IOException {
    Path output = directory.resolve("out.jsonl");
    CommandRun run =
        new CommandRun()
            .withLoader(
                (dictionaries, progress) -> {
                  throw new IllegalStateException("the model is damaged");
                })
            .of("code", report("a.txt", "First."), "-o", output);
    assertThat(run.status()).isEqualTo(70);
    assertThat(run.err()).isEqualTo("demarche: the coder cannot be loaded: the model is damaged\n");
    assertThat(output).doesNotExist();
  }

  @Test
  void writesTheOutputFileWhole() throws IOException {
    Path output = Files.writeString(directory.resolve("out.jsonl"), "old\n");
    Path input = report("in/a.txt", "First.");
    CommandRun run = new CommandRun().of("code", "-o", output, input);
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(output)).startsWith("{\"schema\":").hasLineCount(1);
    assertThat(files()).containsExactlyInAnyOrder("in", "out.jsonl");
  }

  @Test
  void neverReadsItsOwnOutput() throws IOException {
    report("a.txt", "First.");
    Path output = directory.resolve("out.jsonl");
    for (int i = 0; i < 2; i++) {
      assertThat(new CommandRun().of("code", directory, "-o", output).status()).isZero();
      assertThat(Files.readString(output)).hasLineCount(1);
    }
  }

  @Test
  void endsQuietlyWhenTheReaderOfItsOutputHasGone() throws IOException {
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    CommandRun run = new CommandRun().withOutput(gone).of("code", report("a.txt", "First."));
    assertThat(run.status()).isEqualTo(141);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void saysWhenItsOutputCannotBeWritten() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    CommandRun run = new CommandRun().withOutput(full).of("code", report("a.txt", "First."));
    assertThat(run.status()).isEqualTo(70);
    assertThat(run.err())
        .isEqualTo(
            "demarche: the output cannot be written: standard output: No space left on device\n");
  }

  @Test
  void showsProgressOnlyOnAScreenAndAnAccountAtTheEnd() throws IOException {
    Path input = report("a.txt", "First.");
    assertThat(new CommandRun().onScreen(Terminal.none(80), SCREEN).of("code", input).err())
        .contains("coding", "\r", "1 in: 1 record, 0 rejected\n");
  }

  @Test
  void neverTakesTheNameOfADirectoryForThatOfAFile() throws IOException {
    Path input = report("a.txt", "First.");
    Path data = directory.resolve("data");
    CommandRun run =
        new CommandRun().of("code", input, "--format", "icews", "-o", data + File.separator);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("-o " + data + "/: there is no such directory; make it first");
    assertThat(data).doesNotExist();
    Files.createDirectory(data);
    assertThat(new CommandRun().of("code", input, "--format", "icews", "-o", data + "/").status())
        .isZero();
    assertThat(data).isNotEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-o", "--rejects"})
  void neverTakesTheDashOfStandardStreamsForAFile(String option) throws IOException {
    CommandRun run = new CommandRun().of("code", report("a.txt", "First."), option, "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(option + " takes a file, not -; name one, or leave it out");
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void saysHowManyReportsDoNotLookLikeEnglish() throws IOException {
    String german = "Die Regierung verurteilte den Schritt und will weitere Schritte beraten. ";
    CommandRun run =
        new CommandRun()
            .of("code", report("a.txt", german.repeat(5)), report("b.txt", "It rained."));
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("1 report does not look like English");
    assertThat(run.out().lines().toList().get(0)).contains("\"the text does not look like English");
    assertThat(run.out().lines().toList().get(1)).doesNotContain("English");
  }

  @Test
  void neverColoursRecords() throws IOException {
    CommandRun run =
        new CommandRun().onScreen(SCREEN, SCREEN).of("code", report("a.txt", "First."));
    assertThat(run.out()).doesNotContain("\033");
  }

  private Path report(String name, String body) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "date 2019-03-04 Talks\n\n" + body);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
