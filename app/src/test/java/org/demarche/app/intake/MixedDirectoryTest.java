package org.demarche.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MixedDirectoryTest {

  @TempDir Path directory;

  @Test
  void readsTheSameReportFromEveryForm() throws IOException {
    Map<String, byte[]> files = AllForms.of(directory);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(directory.resolve(file.getKey()), file.getValue());
    }
    Reading reading = Reading.of(directory);
    assertThat(reading.rejects()).isEmpty();
    assertThat(reading.reports()).hasSize(files.size()).hasSizeGreaterThan(20);
    assertThat(reading.reports())
        .allSatisfy(
            report -> {
              assertThat(report.date()).isEqualTo("2019-03-04");
              assertThat(report.text()).contains("Norland recalled its envoy from Sudia on Monday");
            });
    assertThat(reading.reports())
        .filteredOn(report -> !report.input().contains("r.xml"))
        .extracting(Report::title)
        .containsOnly("Envoy leaves");
  }
}
