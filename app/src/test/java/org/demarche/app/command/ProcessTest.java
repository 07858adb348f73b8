package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.demarche.app.terminal.Streams;
import org.demarche.app.terminal.Terminal;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a process of its own can show: signals and pipes. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProcessTest {

  private static final byte[] LINE =
      "{\"date\":\"2019-03-04\",\"text\":\"Text.\"}\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path directory;

  /** Starts the command with a coder that finds nothing. */
  static final class Start {
    public static void main(String[] arguments) {
      Streams streams =
          new Streams(
              System.in,
              new FileOutputStream(FileDescriptor.out),
              System.err,
              Terminal.none(80),
              Terminal.none(80));
      System.exit(
          Demarche.commandLine(streams, (dictionaries, progress) -> new EmptyCoder())
              .execute(arguments));
    }
  }

  /** Its files may be half opened when the signal comes. */
  @ParameterizedTest
  @ValueSource(strings = {".journal", ".part"})
  void leavesNothingWhenItIsInterruptedBeforeTheFirstReport(String seen)
      throws IOException, InterruptedException {
    Process process = start("code", "-", "-o", directory.resolve("out.jsonl").toString());
    while (!files().toString().contains(seen)) {
      Thread.onSpinWait();
    }
    process.destroy();
    process.waitFor();
    assertThat(files()).isEmpty();
  }

  @Test
  void leavesWhatIsDoneBesideTheFileWhenItIsInterrupted() throws IOException, InterruptedException {
    Path output = directory.resolve("out.jsonl");
    Process process = start("code", "-", "-o", output.toString());
    OutputStream in = process.getOutputStream();
    in.write(LINE);
    in.flush();
    Path journal = directory.resolve(".out.jsonl.journal");
    while (!Files.exists(journal) || !Files.readString(journal).contains("\"reports\":1")) {
      Thread.sleep(20);
    }
    process.toHandle().destroy();
    process.waitFor();
    assertThat(output).doesNotExist();
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("1 report done and kept; the same command with --resume goes on from there");
    Process resumed = start("code", "-", "-o", output.toString(), "--resume");
    resumed.getOutputStream().write(LINE);
    resumed.getOutputStream().write(LINE);
    resumed.getOutputStream().close();
    assertThat(resumed.waitFor()).isZero();
    assertThat(Files.readString(output)).hasLineCount(2);
    assertThat(files()).containsExactly(output);
  }

  /** Reading may be at any point when the pipe closes. */
  @RepeatedTest(8)
  void writesEachRecordAtOnceAndEndsWhenNobodyReadsOn() throws IOException, InterruptedException {
    Process process = start("code", "-");
    OutputStream in = process.getOutputStream();
    in.write(LINE);
    in.flush();
    assertThat(process.getInputStream().read()).isEqualTo('{');
    process.getInputStream().close();
    for (int i = 0; i < 50; i++) {
      in.write(LINE);
    }
    in.flush();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(141);
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
  }

  private static Process start(String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Stream<String> command =
        Stream.concat(
            Stream.of(java, "-cp", System.getProperty("java.class.path"), Start.class.getName()),
            Stream.of(arguments));
    return new ProcessBuilder(command.toList()).start();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }
}
