package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final LocalDate DAY = LocalDate.of(2017, 7, 31);

  @Test
  void holdsTitleAndBodyInOneText() {
    Report report = Report.of("a.txt", DAY, "Talks", "They met.");
    assertThat(report.text()).isEqualTo("Talks\n\nThey met.");
    assertThat(report.text().substring(report.bodyStart())).isEqualTo("They met.");
  }

  @Test
  void mayLackATitle() {
    Report report = Report.of("a.txt", DAY, "", "They met.");
    assertThat(report.text().substring(report.bodyStart())).isEqualTo("They met.");
  }

  @Test
  void hasAnIdThatDependsOnDateTitleAndTextAlone() {
    String id = Report.of("a.txt", DAY, "Talks", "They met.").id();
    assertThat(id).matches("[0-9a-f]{16}");
    assertThat(Report.of("b.txt", DAY, "Talks", "They met.").id()).isEqualTo(id);
    assertThat(Report.of("a.txt", DAY.plusDays(1), "Talks", "They met.").id()).isNotEqualTo(id);
    assertThat(Report.of("a.txt", DAY, "Talk", "They met.").id()).isNotEqualTo(id);
    assertThat(Report.of("a.txt", DAY, "Talks", "They left.").id()).isNotEqualTo(id);
  }

  @Test
  void hasTheSameIdOnEveryMachine() {
    assertThat(Report.of("a.txt", DAY, "Perú – 🕊", "They met.").id())
        .isEqualTo("1579481429a726a6");
  }

  @Test
  void refusesATextThatDoesNotStartWithTheTitle() {
    assertThatThrownBy(
            () ->
                new Report(
                    "1",
                    "a.txt",
                    DAY,
                    "Talks",
                    Optional.empty(),
                    Optional.empty(),
                    "They met.",
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the text of a report starts with its title");
  }

  @Test
  void tellsWhereARejectedPieceOfInputStands() {
    assertThat(Rejected.whole("a.txt", "it is empty").position()).isEmpty();
    assertThat(Rejected.atLine("a.txt", 12, "no date").position()).hasValue("line 12");
    assertThat(Rejected.atOffset("a.txt", 0, "no UTF-8").position()).hasValue("byte 0");
  }
}
