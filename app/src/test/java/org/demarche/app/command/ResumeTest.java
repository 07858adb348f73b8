package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.app.export.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a run that was interrupted leaves, and how another one goes on with it. */
class ResumeTest {

  private static final int REPORTS = 12;

  @TempDir Path directory;

  private Path input;
  private Path output;
  private Path rejects;

  @BeforeEach
  void writeReports() throws IOException {
    input = Files.writeString(directory.resolve("in.jsonl"), lines(1, REPORTS));
    output = directory.resolve("out.jsonl");
    rejects = directory.resolve("rejects.jsonl");
  }

  /** Every fourth line is no report. */
  private static String lines(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(
            i ->
                i % 4 == 0
                    ? "{}\n"
                    : "{\"id\":\"" + i + "\",\"date\":\"2019-03-04\",\"text\":\"T\"}\n")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void endsWithTheBytesOfARunThatWasNotInterrupted(Format format) throws IOException {
    code("--format", format.word());
    byte[] records = Files.readAllBytes(output);
    String refused = Files.readString(rejects);
    Files.delete(output);
    Files.delete(rejects);

    CommandRun interrupted = interrupt("--format", format.word());
    assertThat(interrupted.status()).isEqualTo(70);
    assertThat(interrupted.err())
        .contains("1 report done and kept; the same command with --resume");
    assertThat(names()).doesNotContain("out.jsonl", "rejects.jsonl");

    CommandRun resumed = code("--format", format.word(), "--resume");
    assertThat(resumed.err()).contains("going on with " + output + " after ");
    assertThat(resumed.err()).contains("12 in: 9 records, 3 rejected");
    assertThat(resumed.status()).isEqualTo(1);
    assertThat(Files.readAllBytes(output)).isEqualTo(records);
    assertThat(rejects).hasContent(refused);
    assertThat(names()).containsExactly("in.jsonl", "out.jsonl", "rejects.jsonl");
  }

  @Test
  void leavesTheFileOfBeforeUntilAllIsDone() throws IOException {
    Files.writeString(output, "old\n");
    interrupt();
    assertThat(output).hasContent("old");
    code("--resume");
    assertThat(Files.readString(output)).hasLineCount(9);
  }

  @Test
  void doesNotCodeAgainWhatIsDone() {
    interrupt();
    CommandRun run = command(WireCoder.stoppingAt("1"), "--resume", "--threads", "1");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void beginsWhereThereIsNothingToGoOnWith() throws IOException {
    assertThat(code("--resume").status()).isEqualTo(1);
    assertThat(Files.readString(output)).hasLineCount(9);
  }

  @Test
  void beginsAnewAndSaysSoWithoutTheOption() throws IOException {
    interrupt();
    CommandRun run = code();
    assertThat(run.err()).contains("what an interrupted run has left is given up; --resume would");
    assertThat(Files.readString(output)).hasLineCount(9);
    assertThat(names()).containsExactly("in.jsonl", "out.jsonl", "rejects.jsonl");
  }

  @Test
  void refusesWhatWasSaidOtherwiseAndKeepsWhatIsDone() {
    interrupt();
    CommandRun other = code("--resume", "--format", "csv");
    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err())
        .contains("--format was not given and is \"csv\"; say it as it was, or begin anew");
    assertThat(code("--resume", "--threads", "1").err()).contains("going on with");
  }

  @Test
  void refusesADictionaryThatHasChanged() throws IOException {
    Path mine = Files.writeString(directory.resolve("mine.txt"), "[people]\n");
    interrupt("--dictionary", mine.toString());
    Files.writeString(mine, "[people]\n# more\n");
    CommandRun run = code("--resume", "--dictionary", mine.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("the content of --dictionary was");
  }

  @Test
  void refusesInputThatIsNotWhatWasRead() throws IOException {
    interrupt();
    Files.writeString(input, lines(1, REPORTS).replaceFirst("\"T\"", "\"U\""));
    assertThat(code("--resume").err()).contains("reports of the input are not what it has read");
    Files.writeString(input, "");
    CommandRun fewer = code("--resume");
    assertThat(fewer.status()).isEqualTo(2);
    assertThat(fewer.err()).contains("of the input");
    Files.writeString(input, lines(1, REPORTS + 4));
    assertThat(code("--resume").err()).contains("16 in: 12 records, 4 rejected");
  }

  @Test
  void needsAFile() {
    CommandRun run = new CommandRun().of("code", input, "--resume");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--resume needs a file that can be gone on with");
    assertThat(new CommandRun().of("code", input, "--resume", "-o", "/dev/null").status())
        .isEqualTo(2);
  }

  @Test
  void goesOnFromAnEarlierPointWhenTheLastIsNotOnTheDisk() throws IOException {
    interrupt();
    Path part = directory.resolve(".out.jsonl.part");
    Files.write(part, new byte[] {'{'});
    Files.writeString(
        directory.resolve(".out.jsonl.journal"), "{\"reports\":7", StandardOpenOption.APPEND);
    code("--resume");
    assertThat(Files.readString(output)).hasLineCount(9);
    assertThat(Files.readString(rejects)).hasLineCount(3);
  }

  /** A directory takes the place of the rejects file while the run goes on. */
  @Test
  void givesFilesTheirNamesWhenOnlyThatIsLeftToDo() throws IOException {
    WireCoder coder =
        new WireCoder(report -> new Directories().make(rejects.resolve("in the way")));
    assertThat(command(coder).status()).isEqualTo(70);
    assertThat(Files.readString(output)).hasLineCount(9);
    Files.delete(rejects.resolve("in the way"));
    Files.delete(rejects);
    CommandRun resumed = command(WireCoder.stoppingAt("1"), "--resume");
    assertThat(resumed.status()).isEqualTo(1);
    assertThat(Files.readString(rejects)).hasLineCount(3);
    assertThat(names()).containsExactly("in.jsonl", "out.jsonl", "rejects.jsonl");
  }

  @Test
  void refusesToWriteWhatAnotherRunIsWriting() {
    CommandRun second = new CommandRun();
    WireCoder coder =
        new WireCoder(
            report -> {
              if (report.id().equals("5")) {
                second.of("code", input, "-o", output);
              }
            });
    assertThat(command(coder).status()).isEqualTo(1);
    assertThat(second.status()).isEqualTo(70);
    assertThat(second.err()).contains("another run is writing it");
  }

  @Test
  void findsTheUnfinishedFileInADirectory() throws IOException {
    Path data = Files.createDirectory(directory.resolve("data"));
    Files.writeString(data.resolve(".events.2019.20190304000000.tab.journal"), "");
    List<Object> wanted = List.of("code", input, "-o", data, "--format", "icews", "--resume");
    new CommandRun().of(wanted.toArray());
    assertThat(names(data)).containsExactly("events.2019.20190304000000.tab");
  }

  /** Makes directories where a lambda may not fail. */
  private static final class Directories {
    void make(Path path) {
      try {
        Files.createDirectories(path);
      } catch (IOException failure) {
        throw new AssertionError(failure);
      }
    }
  }

  private CommandRun interrupt(String... options) {
    return command(
        WireCoder.stoppingAt("6"),
        Stream.concat(Stream.of("--threads", "1"), Stream.of(options)).toArray(String[]::new));
  }

  private CommandRun code(String... options) {
    return command(new WireCoder(report -> {}), options);
  }

  private CommandRun command(WireCoder coder, String... options) {
    Stream<Object> usual = Stream.of("code", input, "-o", output, "--rejects", rejects);
    return new CommandRun()
        .withLoader((dictionaries, progress) -> coder)
        .of(Stream.concat(usual, Stream.of(options)).toArray());
  }

  private List<String> names() throws IOException {
    return names(directory);
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
