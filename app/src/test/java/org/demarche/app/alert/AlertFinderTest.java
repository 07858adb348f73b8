package org.demarche.app.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules in, alerts out, of a real store of the reports in reports.txt. */
class AlertFinderTest {

  private static final String SANCTIONS =
      """
      rule: sanctions
      between: PER and BOL
      event: SANCTION
      watch: acts
      """;

  private static final String PLANS =
      """
      rule: plans
      from: Peru
      to: Bolivia
      event: SANCTION/expel
      status: future, actual
      again: status
      watch: acts
      """;

  private static final List<String> ACTS =
      List.of("REJECT", "THREATEN", "SANCTION", "COERCE", "ASSAULT", "PROTEST");

  private static final List<String> THINGS =
      List.of(
          "salt mines flooded",
          "wool prices falling",
          "wine bottles mislabelled",
          "tin smelters polluting",
          "gas meters broken",
          "wheat mills idle",
          "fish quotas ignored",
          "silver coins forged",
          "soya lorries stuck",
          "bridge toll doubled",
          "airport slots denied",
          "hospital bills unpaid",
          "cable cars halted",
          "copper trucks blocked",
          "dam sluices opened",
          "students marching");

  @TempDir private Path directory = Path.of("");

  private Desk desk = new Desk(directory);

  @BeforeEach
  void open() {
    desk = new Desk(directory);
  }

  @Test
  void tellsWhatTookPlaceBetweenTheSidesAndNoClaimDenialOrJointAct() throws Exception {
    desk.keep("monday");
    assertThat(desk.tell(SANCTIONS)).isEmpty();
    desk.keep("wednesday");
    assertThat(desk.tell(SANCTIONS))
        .containsExactly(
            "sanctions | actual | PER towards BOL: SANCTION/expel of 2031-03-05, actual");
    assertThat(desk.tell(SANCTIONS)).isEmpty();
  }

  @Test
  void tellsClaimsAndDenialsToWhomAsksForThem() throws Exception {
    desk.keep("monday");
    assertThat(desk.tell(SANCTIONS + "alleged: any\nstatus: any\n"))
        .containsExactly(
            "sanctions | actual | BOL towards PER: SANCTION/seize of 2031-02-27, actual, only claimed",
            "sanctions | negated | BOL towards PER: SANCTION of 2031-03-01, negated, denied by some",
            "sanctions | future | PER towards BOL: SANCTION/expel of 2031-03-05, future");
  }

  @Test
  void tellsACaseAgainWhenItsStatusChanges() throws Exception {
    desk.keep("monday");
    assertThat(desk.tell(PLANS))
        .containsExactly("plans | future | PER towards BOL: SANCTION/expel of 2031-03-05, future");
    desk.keep("wednesday");
    assertThat(desk.tell(PLANS))
        .containsExactly(
            "plans | again actual | PER towards BOL: SANCTION/expel of 2031-03-05, now actual");
    assertThat(desk.tell(PLANS)).isEmpty();
  }

  @Test
  void tellsThatAnActIsUndone() throws Exception {
    desk.keep("monday", "wednesday");
    assertThat(desk.tell(PLANS)).hasSize(1);
    desk.keep("amends");
    Alert alert = desk.alerts(PLANS).get(0);
    assertThat(alert.turn()).isEqualTo("reversed");
    assertThat(alert.title())
        .isEqualTo("PER towards BOL: SANCTION/expel of 2031-03-05, now reversed on 2031-03-20");
    assertThat(alert.cases()).hasSize(2);
    assertThat(alert.evidence().get(0).words()).startsWith("Peru lifted the expulsion");
    assertThat(desk.tell(PLANS)).isEmpty();
  }

  @Test
  void tellsACaseOnceWithoutAgain() throws Exception {
    String once = PLANS.replace("again: status\n", "");
    desk.keep("monday");
    assertThat(desk.tell(once)).hasSize(1);
    desk.keep("wednesday");
    assertThat(desk.tell(once)).isEmpty();
  }

  @Test
  void knowsACaseThatAnEarlierReportRenames() throws Exception {
    desk.keep("monday", "wednesday");
    List<Alert> before = desk.alerts(PLANS);
    assertThat(before).hasSize(1);
    desk.keep("late");
    assertThat(desk.tell(PLANS)).isEmpty();
    Alert again = new Desk(directory).alerts(PLANS).get(0);
    assertThat(again.cases()).isNotEqualTo(before.get(0).cases());
    assertThat(again.id()).isNotEqualTo(before.get(0).id());
  }

  @Test
  void showsWhatReportsSay() throws Exception {
    desk.keep("monday", "wednesday");
    Alert alert = desk.alerts(SANCTIONS + "severity: high\nremark: Call the desk.\n").get(0);
    assertThat(alert.evidence().get(0).words()).startsWith("Peru expelled 12 Bolivian diplomats");
    assertThat(alert.evidence().get(0).outlet()).hasValue("Lima Herald");
    assertThat(alert.evidence()).hasSize(2);
    assertThat(alert.severity()).isEqualTo(Severity.HIGH);
    assertThat(alert.remark()).hasValue("Call the desk.");
    assertThat(alert.id()).matches("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-.{12}");
    assertThat(alert.toString()).doesNotContain("secret");
  }

  @Test
  void tellsOneStretchOfDaysOnce() throws Exception {
    String rule =
        "rule: row\nbetween: BOL CHL\nquad: verbal conflict\nwatch: count at least 3 in 7 days\n";
    desk.keep("spring");
    assertThat(desk.tell(rule))
        .containsExactly("row | 3 | 3 acts from 2031-03-31 to 2031-04-06 (told at 3 or more)");
    desk.keep("corrections");
    assertThat(desk.tell(rule)).isEmpty();
    assertThat(new Desk(directory).tell(rule))
        .containsExactly("row | 3 | 3 acts from 2031-03-28 to 2031-04-03 (told at 3 or more)");
  }

  @Test
  void tellsAFurtherLevelAgain() throws Exception {
    String rule = "rule: row\nbetween: BOL CHL\nwatch: count at least 3 in 7 days\nagain: 5, 8\n";
    desk.keep("spring");
    assertThat(desk.tell(rule)).hasSize(1);
    desk.keep("corrections");
    assertThat(desk.tell(rule))
        .containsExactly(
            "row | again 5 | 5 acts from 2031-03-31 to 2031-04-06 (told at 5 or more)");
    assertThat(desk.tell(rule)).isEmpty();
  }

  @Test
  void measuresSumsAndMeans() throws Exception {
    desk.keep("spring");
    assertThat(desk.tell("rule: sum\nside: CHL\nwatch: sum at most -8 in 14 days\n"))
        .containsExactly(
            "sum | -8 | sum of intensities -8 of 3 acts from 2031-03-24 to 2031-04-06 (told at -8 or"
                + " less)");
    String mean = "rule: mean\nside: CHL\nwatch: mean at most -3.5 in 10 days\n";
    assertThat(desk.tell(mean)).isEmpty();
    assertThat(desk.tell(mean + "min-cases: 1\n"))
        .containsExactly(
            "mean | -3.50 | mean intensity -4 of 1 act from 2031-04-04 to 2031-04-13 (told at -3.50"
                + " or less)",
            "mean | -3.50 | mean intensity -4 of 1 act from 2031-04-11 to 2031-04-20 (told at -3.50"
                + " or less)");
  }

  @Test
  void startsWhereARuleSays() throws Exception {
    desk.keep("spring");
    assertThat(desk.tell("rule: r\nside: CHL\nsince: 2031-04-06\nwatch: acts\n")).hasSize(2);
    assertThat(
            desk.tell(
                "rule: c\nside: CHL\nsince: 2031-04-06\nwatch: count at least 3 in 30 days\n"))
        .isEmpty();
  }

  @Test
  void findsActsByTheTextOfTheirReports() throws Exception {
    desk.keep("spring");
    assertThat(desk.tell("rule: text\nside: CHL\ntext: brewery | lorries\nwatch: acts\n"))
        .hasSize(2);
  }

  @Test
  void followsWhatIsExpected() throws Exception {
    String rule =
        """
        rule: promises
        from: PER
        to: BOL
        watch: expectations due in 3 days, overdue, broken, fulfilled
        """;
    desk.keep("monday");
    assertThat(desk.tell(rule))
        .containsExactly(
            "promises | due | PER to \"expel 12 Bolivian diplomats\" (announced), towards BOL, due"
                + " 2031-03-05");
    desk.keep("wednesday");
    assertThat(desk.tell(rule))
        .containsExactly(
            "promises | again fulfilled | PER to \"expel 12 Bolivian diplomats\" (announced), towards"
                + " BOL, fulfilled as told on 2031-03-05");
    assertThat(desk.tell(rule)).isEmpty();
  }

  @Test
  void tellsWhatIsOverdueToEitherSide() throws Exception {
    String rule =
        "rule: visits\nside: CHL\nkind: scheduled\nwatch: expectations due in 2 days, overdue\n";
    desk.keep("monday", "wednesday");
    assertThat(desk.tell(rule)).isEmpty();
    desk.keep("spring");
    Alert alert = desk.alerts(rule).get(0);
    assertThat(alert.title())
        .isEqualTo(
            "BOL to \"visit the Chilean salt works\" (scheduled), towards CHL, due 2031-03-14,"
                + " overdue");
    assertThat(alert.evidence().get(0).words()).startsWith("The Bolivian mining minister will");
  }

  @Test
  void tellsAnUnusualWeekAsRelationsDo() throws IOException, InterruptedException {
    LocalDate start = LocalDate.of(2030, 1, 7);
    StringBuilder reports = new StringBuilder();
    for (int i = 0; i < THINGS.size(); i++) {
      int last = Math.max(0, i - 10);
      LocalDate day = start.plusWeeks(2L * (i - last)).plusDays(last);
      quarrel(reports, day, i < 10 ? "ACCUSE" : ACTS.get(last), i);
    }
    desk.keep(CodedReports.of(reports.toString()));
    String rule = "rule: odd\nbetween: Peru and Chile\nwatch: unusual weeks more conflict, quiet\n";
    List<Alert> alerts = desk.alerts(rule);
    assertThat(alerts).hasSize(1);
    assertThat(alerts.get(0).title())
        .isEqualTo("2030-W22, more conflict: 6 acts where 0.5 are usual");
    assertThat(alerts.get(0).cases()).hasSize(6);
    assertThat(desk.alerts(rule)).isEmpty();
  }

  private static void quarrel(StringBuilder reports, LocalDate day, String act, int number) {
    reports.append(
        """
        report r%4$s | %1$s | Coast Post | %3$s
        > It %5$s the other side, %3$s.
        event e1 | %2$s | verbal conflict | -2 | actual | %6$s | %5$s | %1$s

        """
            .formatted(
                day,
                act,
                THINGS.get(number),
                number,
                act.toLowerCase(Locale.ROOT) + "s",
                number % 2 == 0 ? "PER | CHL" : "CHL | PER"));
  }
}
