package org.demarche.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.demarche.record.Side;
import org.demarche.report.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorCodesTest {

  private final ActorCodes codes = new ActorCodes(new Countries());

  /** The letters of a user stay as they are, whatever CAMEO would make of the side. */
  @ParameterizedTest
  @CsvSource({"LUTGOV, LUT, GOV", "---AGR, '', AGR", "ITHTV, ITH, TV", "XY, XY, ''"})
  void keepsTheLettersOfAUser(String letters, String root, String parts) {
    Side side = new Side("", "x", "FRA", List.of("GOV"), Optional.empty(), "x", new Span(0, 1));
    ActorCode code = codes.of(side.coded(letters));
    assertThat(code.petrarch()).isEqualTo(letters);
    assertThat(code.root()).isEqualTo(root);
    assertThat(String.join("", code.parts())).isEqualTo(parts);
    assertThat(codes.of(side).petrarch()).isEqualTo("FRAGOV");
  }
}
