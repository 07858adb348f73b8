package org.demarche.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers of several accounts are called. */
final class FigureRangeTest {

  @ParameterizedTest
  @CsvSource({
    "12, man wounded, men wounded",
    "1, man wounded, man wounded",
    "4, policeman killed, policemen killed",
    "2, manager, manager",
    "9, soldiers killed, soldiers killed"
  })
  void callsManyMenMen(BigDecimal number, String unit, String called) {
    assertThat(FigureRange.called(unit, number)).isEqualTo(called);
  }
}
