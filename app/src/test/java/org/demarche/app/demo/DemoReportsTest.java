package org.demarche.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoReportsTest {

  private static final Path SAMPLES = Path.of("../samples/history");

  @TempDir private Path directory = Path.of("");

  @Test
  void areAllTheHistoriesOfTheSamples() throws IOException {
    new DemoReports().write(directory.resolve("reports"));
    List<String> samples = files(SAMPLES, ".jsonl");
    assertThat(samples).isNotEmpty();
    assertThat(files(directory.resolve("reports"), "")).isEqualTo(samples);
    for (String name : samples) {
      assertThat(directory.resolve("reports").resolve(name))
          .hasSameBinaryContentAs(SAMPLES.resolve(name));
    }
  }

  private static List<String> files(Path directory, String ending) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
