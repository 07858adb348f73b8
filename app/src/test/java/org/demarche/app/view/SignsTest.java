package org.demarche.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignsTest {

  @Test
  void neverLetsATextSteerTheScreen() {
    assertThat(new Signs(true).shown("a\033[2Jb\nc\u009Bd")).isEqualTo("a [2Jb c d");
  }

  @Test
  void spellsNamesInAsciiWhereItMust() {
    assertThat(new Signs(false).shown("“São Tomé – Łódź”, Erdoğan’s 北"))
        .isEqualTo("\"Sao Tome - Lodz\", Erdogan's ?");
  }
}
