package org.demarche.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.demarche.app.command.Demarche;
import org.demarche.app.terminal.Streams;
import org.demarche.app.terminal.Terminal;
import org.demarche.record.RecordWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An ingest that is killed at any moment and begun again leaves the store as if nothing had
 * happened. More kills on demand: -Ddemarche.kills=30.
 */
final class KillTest {

  private static final int REPORTS = 1300;
  private static final int IDS = 1200;

  private final Random random = new Random(31);
  private final int kills = Integer.getInteger("demarche.kills", 3);

  @TempDir private Path directory = Path.of("");

  /** Starts the command; there is no coder, as records are given to it. */
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
          Demarche.commandLine(
                  streams,
                  (dictionaries, progress) -> {
                    throw new IllegalStateException("nothing is to be coded");
                  })
              .execute(arguments));
    }
  }

  @Test
  void nothingIsLostOrDoubled() throws IOException, InterruptedException {
    Path records = records();
    Path whole = directory.resolve("whole.db");
    long start = System.nanoTime();
    assertThat(ingest(whole, records).waitFor()).isZero();
    long usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    int killed = 0;
    for (int round = 1; killed < kills; round++) {
      Path file = directory.resolve("killed-" + round + ".db");
      killed += killUntilDone(file, records, usual, kills - killed);
      compare(whole, file);
    }
    System.out.println("killed " + killed + " times");
  }

  /** Returns how often the ingest was killed before it came to its end. */
  private int killUntilDone(Path file, Path records, long usual, int most)
      throws IOException, InterruptedException {
    long kept = 0;
    for (int killed = 0; killed < most; killed++) {
      Process process = ingest(file, records);
      if (process.waitFor(random.nextLong(usual) + 1, TimeUnit.MILLISECONDS)) {
        assertThat(process.exitValue()).isZero();
        return killed;
      }
      process.destroyForcibly().waitFor();
      kept = atLeast(kept, file);
    }
    assertThat(ingest(file, records).waitFor()).isZero();
    return most;
  }

  private static long atLeast(long kept, Path file) {
    if (!Files.exists(file)) {
      return kept;
    }
    try (Store store = Store.openExisting(file)) {
      long now = store.content().reports();
      assertThat(now).isGreaterThanOrEqualTo(kept);
      return now;
    }
  }

  private static void compare(Path whole, Path killed) {
    try (Store one = Store.openExisting(whole);
        Store other = Store.openExisting(killed)) {
      assertThat(Contents.differences(one, other)).isEmpty();
    }
  }

  /**
   * Reports with different ids, as an older version that comes again would change the newer one.
   */
  private Path records() throws IOException {
    InventedReports invented = new InventedReports(8);
    RecordWriter writer = new RecordWriter();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < IDS; i++) {
      lines.add(writer.write(invented.record("r" + i, i)));
    }
    lines.addAll(lines.subList(0, REPORTS - IDS));
    return Files.write(directory.resolve("records.jsonl"), lines);
  }

  private static Process ingest(Path file, Path records) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            Stream.of(
                    java,
                    "-Xmx500m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Start.class.getName(),
                    "ingest",
                    "--coded",
                    "--store",
                    file.toString(),
                    records.toString())
                .toList())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
