package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.record.Event;
import org.demarche.record.Evidence;
import org.demarche.report.Report;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short reports with the day of each act, and whether the report says so. */
final class DaysTest {

  static List<Row> days() {
    return Table.read(DaysTest.class, "days.txt", 4);
  }

  @ParameterizedTest
  @MethodSource("days")
  void tellsTheDayOfAnAct(Row row) {
    String title = row.field(1).equals("-") ? "" : row.field(1);
    Report report = Report.of("a.txt", LocalDate.parse(row.field(0)), title, row.field(2));
    List<Event> events = TestCoder.coder().code(report).events();
    List<String> told =
        row.list(3).stream()
            .map(answer -> answer.substring(0, answer.indexOf('=')))
            .map(words -> words + "=" + day(events, words))
            .toList();
    assertThat(told).isEqualTo(row.list(3));
  }

  private static String day(List<Event> events, String words) {
    return events.stream()
        .filter(e -> e.evidence().stream().anyMatch(t -> isToldBy(t, words)))
        .findFirst()
        .map(DaysTest::day)
        .orElse("no such act");
  }

  private static boolean isToldBy(Evidence telling, String words) {
    return telling.trigger().text().equals(words);
  }

  private static String day(Event event) {
    return event
        .date()
        .map(when -> when.value() + (when.span().isPresent() ? "" : " assumed"))
        .orElse("-");
  }
}
