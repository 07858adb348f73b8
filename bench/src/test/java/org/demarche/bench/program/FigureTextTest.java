package org.demarche.bench.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FigureTextTest {

  private static final Machine MACHINE =
      new Machine("2026-11-26", "Some CPU", 2, 24_000, "Linux amd64", "17", 0.2);

  private static ProgramRun run(int threads, double seconds) {
    return new ProgramRun(threads, seconds, 2, seconds + 1, 900, 100);
  }

  private static Figures figures(List<ProgramRun> runs) {
    Map<String, Double> stages = new LinkedHashMap<>();
    stages.put("sentences", 0.5);
    stages.put("parses", 1.5);
    return new Figures(
        "Demarche 1",
        MACHINE,
        new Input(List.of("reports/"), 100, 1000, 2_000_000),
        new ProgramRun(1, 9, 8, 12, 1500, 1),
        List.of(run(1, 4)),
        runs,
        runs,
        new Warm(
            250,
            stages,
            List.of(new Comparison("Another", 500, 0.5)),
            List.of(new Warm.Growth(10_000, 2.5))));
  }

  @Test
  void dividesByTheMedianOfTheRounds() {
    String text =
        new FigureText(figures(List.of(run(1, 99), run(1, 20), run(1, 10), run(2, 10)))).text();
    assertThat(text).contains("| 1 | 20.0 | 5.0 | 50 | 0.10 | 21.0 | 900 |");
  }

  @Test
  void tellsHowMuchFasterTwoThreadsAreWithTheStartAndWithout() {
    String text = new FigureText(figures(List.of(run(1, 20), run(2, 12)))).text();
    assertThat(text)
        .contains("Two threads are 1.67 times as fast as one; 2.00 times without the start.");
  }

  @Test
  void showsOtherToolsStagesAndLongReports() {
    String text = new FigureText(figures(List.of(run(1, 20), run(2, 12)))).text();
    assertThat(text)
        .contains("| Another | 500 | 0.50 |")
        .contains("| parses | 1.500 | 75 % |")
        .contains("| 10,000 | 2.50 |");
  }
}
