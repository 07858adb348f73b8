package org.demarche.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.report.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads, in a process with little memory, what is made to break it. {@code -Ddemarche.long=1000}
 * makes lines of so many megabytes.
 */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {

  private static final String HEAP = "-Xmx400m";

  @TempDir Path directory;

  /** Tells of each piece of input what becomes of it, a line each. */
  static final class Reader {
    public static void main(String[] files) {
      InputStream none = new ByteArrayInputStream(new byte[0]);
      for (String file : files) {
        new IntakeReader(none, Set.of(), Wishes.none(), note -> System.out.println(file + "\tnote"))
            .read(
                List.of(file),
                intake ->
                    System.out.println(
                        file
                            + "\t"
                            + (intake instanceof Rejected rejected
                                ? rejected.reason()
                                : "report")));
      }
    }
  }

  @Test
  void givesAReportOrAReasonForEveryFile() throws IOException, InterruptedException {
    new HostileFile(directory).all();
    List<String> files = files();
    Map<String, Set<String>> outcomes = new TreeMap<>();
    List<String> told = read(files);
    for (String line : told) {
      String[] parts = line.split("\t", 2);
      String name = Path.of(parts[0]).getFileName().toString();
      outcomes.computeIfAbsent(name, file -> new TreeSet<>()).add(parts[1]);
    }
    Map<String, String> expected = expected();
    assertThat(outcomes.keySet()).isEqualTo(expected.keySet()).hasSameSizeAs(files);
    outcomes.forEach(
        (name, reasons) ->
            assertThat(reasons)
                .as(name)
                .allMatch(
                    reason -> reason.startsWith(expected.getOrDefault(name, "?")), "expected"));
    assertThat(told).filteredOn(line -> line.contains("one-line")).hasSize(90_000);
  }

  private static Map<String, String> expected() throws IOException {
    try (InputStream in = HostileInputTest.class.getResourceAsStream("hostile.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ", 2))
          .collect(Collectors.toMap(line -> line[0], line -> line[1], (a, b) -> b, TreeMap::new));
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private static List<String> read(List<String> files) throws IOException, InterruptedException {
    Stream<String> command =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            HEAP,
            "-cp",
            System.getProperty("java.class.path"),
            Reader.class.getName());
    Process process =
        new ProcessBuilder(Stream.concat(command, files.stream()).toList())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(told).isZero();
    return told.lines().toList();
  }
}
