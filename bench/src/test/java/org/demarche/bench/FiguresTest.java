package org.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures are what was measured; how large they are is never tested. */
class FiguresTest {

  @Test
  void takesTheMiddleWhateverTheOrder() {
    assertThat(Spread.of(List.of(3.0, 1.0, 2.0), v -> v)).isEqualTo(new Spread(2, 1, 3));
    assertThat(Spread.of(List.of(4.0, 1.0), v -> v)).isEqualTo(new Spread(2.5, 1, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.<Double>of(), v -> v));
  }

  @ParameterizedTest
  @CsvSource({
    "0.012345, 0.0123",
    "0.1, 0.100",
    "1.5, 1.50",
    "12.34, 12.3",
    "12345.6, 12346",
    "0, 0.00"
  })
  void showsThreeDigits(double value, String shown) {
    assertThat(FigureTable.number(value)).isEqualTo(shown);
  }

  @Test
  void passesALoadToTheJavaThatCollects() {
    DictionaryLoad load =
        new DictionaryLoad(
            new Timing(1, 2, 3), new Timing(4, 5, 6), new Timing(7, 8, 9), 7.5, 8.25, 10);
    assertThat(DictionaryLoad.parse(load.line())).isEqualTo(load);
    assertThat(load.cold()).isEqualTo(new Timing(5, 7, 9));
    assertThat(load.heap()).isEqualTo(15.75);
  }

  @Test
  void readsWhatTheScriptPassesOn() {
    assertThat(Plan.of("coding", "7", "3", "/cache", "a.txt", "b.txt"))
        .isEqualTo(
            new Plan(7, Duration.ofSeconds(3), Path.of("/cache"), List.of("a.txt", "b.txt")));
  }
}
