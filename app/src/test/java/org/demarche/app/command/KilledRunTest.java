package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills runs at random moments and has them go on. {@code -Ddemarche.kills=50} does so more often
 * than a check needs to.
 */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledRunTest {

  private static final int KILLS = Integer.getInteger("demarche.kills", 8);
  private static final int REPORTS = 2500;
  private static final int EARLIEST_MILLIS = 200;
  private static final int LATEST_MILLIS = 1800;
  private static final List<String> FORMATS = List.of("record", "csv", "parquet", "gdelt");

  @TempDir Path directory;

  private final Map<String, byte[]> whole = new HashMap<>();
  private Path input = Path.of("");
  private Path output = Path.of("");
  private Path rejects = Path.of("");

  @Test
  void endsWithTheSameBytesHoweverOftenItIsKilled() throws IOException, InterruptedException {
    input = Files.writeString(directory.resolve("in.jsonl"), reports());
    output = directory.resolve("out");
    rejects = directory.resolve("rejects.jsonl");
    Random random = new Random(7);
    int kills = 0;
    for (int i = 0; kills < KILLS; i++) {
      String format = FORMATS.get(i % FORMATS.size());
      keep(format);
      kills += runs(format, random, KILLS - kills);
      check(format);
    }
  }

  /** Every seventh line is no report, and texts differ in length. */
  private static String reports() {
    return IntStream.range(0, REPORTS)
        .mapToObj(
            i ->
                i % 7 == 0
                    ? "{\"id\":\"" + i + "\"}\n"
                    : "{\"id\":\""
                        + i
                        + "\",\"date\":\"2019-03-04\",\"text\":\""
                        + "Norland met Sudia. ".repeat(i % 50)
                        + "End.\"}\n")
        .collect(Collectors.joining());
  }

  /** Runs until one is not killed, and returns how many were. */
  private int runs(String format, Random random, int most)
      throws IOException, InterruptedException {
    for (int kills = 0; kills < most; kills++) {
      Process process = start(format);
      int millis = EARLIEST_MILLIS + random.nextInt(LATEST_MILLIS - EARLIEST_MILLIS);
      if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
        assertThat(process.exitValue()).as(said()).isEqualTo(1);
        return kills;
      }
      process.destroyForcibly().waitFor();
      assertNothingHalf(format);
    }
    assertThat(start(format).waitFor()).as(said()).isEqualTo(1);
    return most;
  }

  private Process start(String format) throws IOException {
    return WireProcess.start(
        directory.resolve("said"),
        Stream.of(
            "code",
            input.toString(),
            "--resume",
            "--format",
            format,
            "-o",
            output.toString(),
            "--rejects",
            rejects.toString()));
  }

  private String said() throws IOException {
    return Files.readString(directory.resolve("said"));
  }

  private void assertNothingHalf(String format) throws IOException {
    if (Files.exists(output)) {
      assertThat(Files.readAllBytes(output)).isEqualTo(whole.get(format));
    }
  }

  private void keep(String format) throws IOException, InterruptedException {
    if (!whole.containsKey(format)) {
      assertThat(start(format).waitFor()).as(said()).isEqualTo(1);
      whole.put(format, Files.readAllBytes(output));
      Files.delete(output);
      Files.delete(rejects);
    }
  }

  private void check(String format) throws IOException {
    int refused = (REPORTS + 6) / 7;
    assertThat(said())
        .contains(
            String.format(
                java.util.Locale.ROOT,
                "%,d in: %,d records, %,d rejected",
                REPORTS,
                REPORTS - refused,
                refused));
    assertThat(Files.readAllBytes(output)).isEqualTo(whole.get(format));
    assertThat(Files.readString(rejects)).hasLineCount(refused);
    Files.delete(output);
    Files.delete(rejects);
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("in.jsonl", "said");
    }
  }
}
