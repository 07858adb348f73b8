package org.demarche.spark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;

class IntakeLineTest {

  private final IntakeLine lines = new IntakeLine();

  @Test
  void givesBackWhatWasWritten() {
    List<Intake> all =
        List.of(
            new Report(
                "7",
                "a.zip/b.warc#1",
                LocalDate.of(2019, 3, 4),
                "Süd \u2028 \"x\"",
                Optional.of("Wire"),
                Optional.of("http://example.org/"),
                "Süd \u2028 \"x\"\n\nText\n\ttwo \uD83D\uDE00 half \uD83D.",
                List.of("mended")),
            Report.of("c", LocalDate.of(1914, 6, 28), "", "Body."),
            Rejected.whole("d", "no text"),
            new Rejected("e", OptionalLong.of(3), OptionalLong.of(99), "bad byte"));
    for (Intake intake : all) {
      byte[] carried = lines.write(intake).getBytes(StandardCharsets.UTF_8);
      String line = new String(carried, StandardCharsets.UTF_8);
      assertThat(line.lines()).hasSize(1);
      assertThat(lines.read(line)).isEqualTo(intake);
    }
  }
}
