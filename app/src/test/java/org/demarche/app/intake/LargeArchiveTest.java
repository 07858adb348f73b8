package org.demarche.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads archives that are larger than the memory there is for it. {@code -Ddemarche.archive=1000}
 * makes them of so many megabytes, packed, and tells the memory of the process as a whole.
 */
@Timeout(value = 1200, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LargeArchiveTest {

  private static final long MEGABYTES = Long.getLong("demarche.archive", 25);
  private static final String HEAP = "-Xmx64m";

  /** Of the process as a whole, in kilobytes. */
  private static final long MOST_RESIDENT = 1_500_000;

  @TempDir Path directory;

  /** Reads what is named and tells how many reports there are, and how large the process got. */
  static final class Reader {
    public static void main(String[] arguments) throws IOException {
      AtomicLong reports = new AtomicLong();
      InputStream none = new ByteArrayInputStream(new byte[0]);
      new IntakeReader(none, Set.of(), Wishes.none(), System.err::println)
          .read(
              List.of(arguments),
              intake -> reports.addAndGet(intake instanceof Report ? 1 : Long.MIN_VALUE / 2));
      System.out.println(reports + " " + resident());
    }

    /** Returns the most memory that the process had so far in kilobytes, 0 where nobody tells. */
    private static long resident() throws IOException {
      Path status = Path.of("/proc/self/status");
      if (!Files.exists(status)) {
        return 0;
      }
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    }
  }

  @Test
  void readsLinesOfJsonInLittleMemory() throws IOException, InterruptedException {
    Path file = directory.resolve("wire.jsonl.zst");
    ArchiveMaker maker = new ArchiveMaker();
    maker.lines(file, MEGABYTES * 1_000_000);
    check(file, maker.reports());
  }

  @Test
  void readsPagesOfTheWebInLittleMemory() throws IOException, InterruptedException {
    Path file = directory.resolve("news.warc.gz");
    ArchiveMaker maker = new ArchiveMaker();
    maker.pages(file, MEGABYTES * 1_000_000);
    check(file, maker.reports());
  }

  private static void check(Path file, long reports) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String[] told =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .strip()
            .split(" ");
    assertThat(process.waitFor()).isZero();
    assertThat(told[0]).isEqualTo(Long.toString(reports));
    assertThat(Long.parseLong(told[1])).isLessThan(MOST_RESIDENT);
    if (Long.getLong("demarche.archive") != null) {
      System.out.printf("%s: %s reports, %s kB resident at most%n", file, told[0], told[1]);
    }
  }
}
