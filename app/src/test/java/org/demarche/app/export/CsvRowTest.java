package org.demarche.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowTest {

  @ParameterizedTest
  @ValueSource(strings = {"=cmd()", "+1", "-1", "@SUM(A1)"})
  void disarmsFormulas(String formula) {
    assertThat(new CsvRow().text(formula).line()).isEqualTo("'" + formula);
  }

  @Test
  void disarmsFormulasBehindTabsAndLineEnds() {
    assertThat(new CsvRow().text("\t=cmd()").text("\r=cmd()").line())
        .isEqualTo("' =cmd(),' =cmd()");
  }

  @Test
  void leavesNumbersAlone() {
    assertThat(new CsvRow().number(-5.5).number(-1).line()).isEqualTo("-5.5,-1");
  }

  @Test
  void quotesWhatSeparates() {
    assertThat(new CsvRow().text("a, b").text("\"c\"").text("d\ne").line())
        .isEqualTo("\"a, b\",\"\"\"c\"\"\",d e");
  }
}
