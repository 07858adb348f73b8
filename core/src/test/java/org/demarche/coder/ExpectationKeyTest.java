package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.record.Expectation;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;

/** What expectations are called by, for later reports to settle them. */
final class ExpectationKeyTest {

  private static final String VISIT =
      "The Austrian foreign minister will visit Kosovo on Thursday.";
  private static final String THREAT = "Nigeria threatened to send troops to Ivory Coast.";

  private static List<Expectation> code(String id, String body) {
    Report report = Report.of("input", LocalDate.of(2011, 6, 6), "News", body);
    Report named =
        new Report(
            id,
            report.input(),
            report.date(),
            report.title(),
            report.outlet(),
            report.url(),
            report.text(),
            report.notes());
    return TestCoder.coder().code(named).expectations();
  }

  private static String key(String id, String body, String what) {
    return code(id, body).stream()
        .filter(x -> x.what().startsWith(what))
        .findFirst()
        .orElseThrow()
        .key();
  }

  @Test
  void theKeyDoesNotDependOnWhereItStands() {
    String first = key("r1", VISIT, "visit");
    assertThat(key("r1", THREAT + "\n\n" + VISIT, "visit")).isEqualTo(first).hasSize(12);
    assertThat(code("r1", THREAT + "\n\n" + VISIT))
        .extracting(Expectation::id)
        .containsExactly("x1", "x2");
  }

  @Test
  void anotherReportDoerRecipientOrDayMakesAnotherKey() {
    String key = key("r1", VISIT, "visit");
    assertThat(key("r2", VISIT, "visit")).isNotEqualTo(key);
    assertThat(key("r1", VISIT.replace("Austrian", "Polish"), "visit")).isNotEqualTo(key);
    assertThat(key("r1", VISIT.replace("Kosovo", "Malta"), "visit")).isNotEqualTo(key);
    assertThat(key("r1", VISIT.replace("Thursday", "Friday"), "visit")).isNotEqualTo(key);
  }

  @Test
  void theSameThingToldTwiceHasOneKey() {
    assertThat(code("r1", VISIT + "\n\n" + VISIT))
        .extracting(Expectation::key)
        .hasSize(2)
        .satisfies(keys -> assertThat(keys.get(0)).isEqualTo(keys.get(1)));
  }
}
