package org.demarche.app.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CaseRestorerTest {

  private static final CaseRestorer RESTORER = new CaseRestorer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          THE ARMY LEFT. IT RAINED.           | The army left. It rained.
          POLICE IN BOLIVIA SAID ON 3 MARCH   | Police in Bolivia said on 3 March
          ON MONDAY THE OAS [OAS] MET         | On Monday the OAS [OAS] met
          THE UNIDAD ROJA [UNR] LEFT UNR TOWN | The unidad roja [UNR] left UNR town
          COLONEL PEREZ SAID SO               | Colonel Perez said so
          THE U.S. ENVOY LEFT                 | The U.S. envoy left
          A Text as It Is Written             | A Text as It Is Written
          """)
  void writesTextsInCapitalsAsReportsAreWritten(String text, String written) {
    assertThat(RESTORER.restore(text)).isEqualTo(written);
  }
}
