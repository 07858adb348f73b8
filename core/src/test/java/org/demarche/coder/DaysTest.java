package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.record.Event;
import org.demarche.record.Evidence;
import org.demarche.report.Report;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short reports with the day of each act, and whether the report says so. */
final class DaysTest {

  /** Stands before the acts of a line that is not right yet. */
  private static final String WRONG = "? ";

  static List<Row> days() {
    return Stream.of("days.txt", "days-unseen.txt")
        .flatMap(file -> Table.read(DaysTest.class, file, 4).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("days")
  void tellsTheDayOfAnAct(Row row) {
    String title = row.field(1).equals("-") ? "" : row.field(1);
    Report report = Report.of("a.txt", LocalDate.parse(row.field(0)), title, row.field(2));
    List<Event> events = TestCoder.coder().code(report).events();
    boolean wrong = row.field(3).startsWith(WRONG);
    List<String> wanted =
        row.list(3).stream().map(a -> a.startsWith(WRONG) ? a.substring(2) : a).toList();
    List<String> told =
        wanted.stream()
            .map(answer -> answer.substring(0, answer.indexOf('=')))
            .map(words -> words + "=" + day(events, words))
            .toList();
    assertThat(told.equals(wanted)).as(told + " for " + wanted).isEqualTo(!wrong);
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
