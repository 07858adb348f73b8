package org.demarche.app.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProportionTest {

  @Test
  void hasWilsonsInterval() {
    // With z = 1.96, 4 of 10: (0.4 + 0.192 +- 1.96 sqrt(0.024 + 0.0096)) / 1.384.
    Proportion share = new Proportion(4, 10);
    assertThat(share.low()).isCloseTo(0.1682, within(1e-4));
    assertThat(share.high()).isCloseTo(0.6873, within(1e-4));
    assertThat(new Proportion(0, 5).low()).isZero();
    assertThat(new Proportion(5, 5).high()).isEqualTo(1);
  }

  @Test
  void isNeverOfNothing() {
    assertThatThrownBy(() -> new Proportion(0, 0)).hasMessage("there is no part of 0 in 0");
    assertThat(Proportion.of(1, 2, 5, "cases"))
        .isEqualTo(new Measured.TooFew<Proportion>(2, 5, "cases"));
    assertThat(new Measured.TooFew<Proportion>(2, 5, "cases").words())
        .isEqualTo("too few: 2 cases, 5 needed");
  }

  @Test
  void weeksAndMonthsGoByTheCalendar() {
    LocalDate newYear = LocalDate.of(2021, 1, 1);
    assertThat(Grain.WEEK.name(newYear)).isEqualTo("2020-W53");
    assertThat(Grain.WEEK.start(newYear)).isEqualTo(LocalDate.of(2020, 12, 28));
    assertThat(Grain.MONTH.between(LocalDate.of(2020, 11, 1), newYear)).isEqualTo(2);
    assertThat(Grain.DAY.between(LocalDate.of(2020, 12, 30), newYear)).isEqualTo(2);
    assertThat(Grain.WEEK.between(LocalDate.of(2020, 12, 28), LocalDate.of(2021, 1, 4)))
        .isEqualTo(1);
  }
}
