package org.demarche.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.parse.Parse;
import org.demarche.parse.TestParser;
import org.demarche.record.DateExpression;
import org.demarche.record.When;
import org.demarche.report.Report;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarDateFinderTest {

  private static final LocalDate THURSDAY = LocalDate.of(2017, 8, 3);

  private static final DateFinder FINDER = new CalendarDateFinder();

  static List<Row> dates() {
    return Table.read(CalendarDateFinderTest.class, "dates.txt", 3);
  }

  static List<Row> daysOfActs() {
    return Table.read(CalendarDateFinderTest.class, "days-of-acts.txt", 3);
  }

  @ParameterizedTest
  @MethodSource("dates")
  void readsDatesAgainstTheDayOfTheReport(Row row) {
    Report report = report(LocalDate.parse(row.field(0)), "", row.field(1));
    assertThat(shown(report)).isEqualTo(row.list(2));
  }

  @ParameterizedTest
  @MethodSource("daysOfActs")
  void tellsTheDayOfAnAct(Row row) {
    Report report = report(THURSDAY, "", row.field(0));
    List<Parse> parses = TestParser.parses(report);
    Parse parse = parses.get(1);
    String value =
        FINDER
            .find(report, parses)
            .of(parse, TestParser.word(parse, row.field(1)))
            .map(When::value)
            .orElse("");
    assertThat(value).isEqualTo(row.field(2));
  }

  @Test
  void pointsIntoTheTextOfTheReport() {
    Report report = report(THURSDAY, "Talks on Friday 🕊", "They met on Monday. They left today.");
    List<DateExpression> found = FINDER.find(report, TestParser.parses(report)).toRecord();
    assertThat(found).extracting(DateExpression::sentence).containsExactly(0, 1, 2);
    assertThat(found).allMatch(date -> date.span().of(report.text()).equals(date.text()));
  }

  @Test
  void countsTheFollowingDayFromTheSentenceBefore() {
    Report report =
        report(THURSDAY, "", "The pact was signed on March 30. The following day, it was broken.");
    assertThat(shown(report))
        .containsExactly("March 30=2017-03-30", "The following day=2017-03-31");
  }

  @Test
  void findsNothingInAReportWithoutText() {
    assertThat(shown(report(THURSDAY, "", ""))).isEmpty();
  }

  private static List<String> shown(Report report) {
    return FINDER.find(report, TestParser.parses(report)).toRecord().stream()
        .map(date -> date.text() + "=" + date.value())
        .toList();
  }

  private static Report report(LocalDate date, String title, String body) {
    return Report.of("a.txt", date, title, body);
  }
}
