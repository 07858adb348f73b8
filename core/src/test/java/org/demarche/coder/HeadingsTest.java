package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings, which leave out auxiliaries: what is past in them is undergone. */
final class HeadingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Four Vietnamese smugglers arrested > - | COERCE/arrest actual | VNM
          Two Kenyan soldiers killed in Somalia > - | ASSAULT actual | KEN
          Nigerian minister resigned over scandal > NGA | RETREAT/resign actual | -
          Ghanaian envoys told to leave Lagos > - | SANCTION/expel actual | GHA
          Nigeria to expel envoys of Chad > NGA | SANCTION/expel future | TCD
          Nigeria expels envoys of Chad > NGA | SANCTION/expel actual | TCD
          """)
  void isRead(String heading, String event) {
    Report report = Report.of("heading", LocalDate.of(2006, 11, 21), heading, "It rained.");
    Example example = new Example(heading, report.date(), heading, List.of(event));
    assertThat(example.differences(TestCoder.coder().code(report).events())).isEmpty();
  }
}
