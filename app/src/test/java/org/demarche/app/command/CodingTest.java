package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;

class CodingTest {

  @Test
  void saysAfterTwoSecondsWhichLongReportItIsAt() throws Exception {
    List<String> told = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    new Coding(CodingTest::patiently, 2)
        .telling(told::add)
        .run(
            sink -> {
              sink.accept(report("short.txt", "They met. "));
              sink.accept(report("long.txt", "They met. ".repeat(20_000)));
            },
            () -> 0,
            outcomes::add);
    assertThat(outcomes).hasSize(2);
    assertThat(told).containsExactly("coding long.txt, 200,002 characters, for 2 s");
  }

  private static String patiently(Report report) {
    try {
      Thread.sleep(report.text().length() > 100 ? 5_000 : 2_500);
      return report.id();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static Report report(String name, String text) {
    return Report.of(name, LocalDate.of(2019, 3, 4), "", text);
  }
}
