package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happens when there is no room for what is written, or nobody who reads it. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FullDiskTest {

  private static final int REPORTS = 400;

  @TempDir Path directory;

  private Path input;
  private Path output;

  @BeforeEach
  void writeReports() throws IOException {
    output = directory.resolve("out.jsonl");
    input = directory.resolve("in.jsonl");
    Files.writeString(
        input,
        IntStream.range(0, REPORTS)
            .mapToObj(i -> "{\"id\":\"" + i + "\",\"date\":\"2019-03-04\",\"text\":\"T\"}\n")
            .collect(Collectors.joining()));
  }

  /** A process may write files of 512 kB only, as on a disk that is nearly full. */
  @Test
  void saysSoAndGoesOnWhenThereIsRoomAgain() throws IOException, InterruptedException {
    Process process = shell("ulimit -f 512; exec \"$@\"", code("-o", output.toString()));
    String said = said(process);
    assertThat(process.waitFor()).as(said).isEqualTo(70);
    assertThat(said).contains("the output cannot be written: " + output + ": ");
    assertThat(said).contains("--resume goes on from there");
    assertThat(output).doesNotExist();
    Process resumed = shell("exec \"$@\"", code("--resume", "-o", output.toString()));
    assertThat(resumed.waitFor()).isZero();
    assertThat(Files.readString(output)).hasLineCount(REPORTS);
  }

  @Test
  void saysSoOfRejectsToo() throws IOException, InterruptedException {
    Files.writeString(input, "{}\n".repeat(REPORTS * 100));
    Path rejects = directory.resolve("rejects.jsonl");
    Process process =
        shell(
            "ulimit -f 512; exec \"$@\" 2>&1 | tail -n 2; exit ${PIPESTATUS[0]}",
            code("-o", output.toString(), "--rejects", rejects.toString()));
    String said = said(process);
    assertThat(process.waitFor()).as(said).isEqualTo(70);
    assertThat(said).contains("the output cannot be written: " + rejects + ": ");
    assertThat(output).doesNotExist();
    assertThat(rejects).doesNotExist();
  }

  @Test
  void saysSoOfAFullDeviceAndOfStandardOutput() throws IOException, InterruptedException {
    Process device = shell("exec \"$@\"", code("-o", "/dev/full"));
    assertThat(said(device)).contains("cannot be written: /dev/full: No space left on device");
    assertThat(device.waitFor()).isEqualTo(70);
    Process stream = shell("exec \"$@\" >/dev/full", code());
    assertThat(said(stream)).contains("standard output: No space left on device");
    assertThat(stream.waitFor()).isEqualTo(70);
  }

  @Test
  void endsQuietlyWhenItsReaderHasEnough() throws IOException, InterruptedException {
    Process process = shell("\"$@\" | head -n 1; exit ${PIPESTATUS[0]}", code());
    String said = said(process);
    assertThat(process.waitFor()).isEqualTo(141);
    assertThat(said).startsWith("{\"schema\":").endsWith("}\n").hasLineCount(1);
  }

  private Stream<String> code(String... options) {
    return Stream.concat(Stream.of("code", input.toString()), Stream.of(options));
  }

  private static Process shell(String script, Stream<String> arguments) throws IOException {
    List<String> command = WireProcess.command(arguments);
    return new ProcessBuilder(
            Stream.concat(Stream.of("bash", "-c", script, "bash"), command.stream()).toList())
        .redirectErrorStream(true)
        .start();
  }

  private static String said(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
