package org.demarche.app.alert;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.app.question.ExpectationFilter;
import org.demarche.app.question.ExpectationRow;
import org.demarche.app.question.Questions;

/** Finds what became of expectations; what several reports expect of one case is one. */
final class ExpectationTurns {

  private final Questions questions;
  private final LocalDate now;

  ExpectationTurns(Questions questions, LocalDate now) {
    this.questions = questions;
    this.now = now;
  }

  void find(Rule rule, Watch.Expectations watch, FindingSink sink)
      throws IOException, InterruptedException {
    for (List<ExpectationRow> same : groups(rule, watch)) {
      ExpectationRow telling = telling(same);
      Optional<Turn> turn = turn(telling, watch).filter(watch.turns()::contains);
      if (turn.isPresent()) {
        sink.accept(new ExpectationFinding(rule, turn.get(), telling, same, questions));
      }
    }
  }

  private List<List<ExpectationRow>> groups(Rule rule, Watch.Expectations watch) {
    Map<String, List<ExpectationRow>> groups = new LinkedHashMap<>();
    Map<String, ExpectationRow> rows = new LinkedHashMap<>();
    for (ExpectationFilter asked : rule.direction().expectations(rule.filter())) {
      questions.expectations(asked).stream()
          .filter(row -> watch.kinds().isEmpty() || watch.kinds().contains(row.kind()))
          .filter(row -> rule.filter().acted().since().filter(row.published()::isBefore).isEmpty())
          .forEach(row -> rows.putIfAbsent(row.report() + "#" + row.expectation(), row));
    }
    rows.values()
        .forEach(
            row ->
                groups
                    .computeIfAbsent(
                        row.caseId().orElse("key " + row.key()), key -> new ArrayList<>())
                    .add(row));
    groups.values().forEach(same -> same.sort(Comparator.comparing(ExpectationRow::published)));
    return List.copyOf(groups.values());
  }

  /** Returns the row that says how things are: what is settled last, else what was told last. */
  private static ExpectationRow telling(List<ExpectationRow> same) {
    return same.stream()
        .max(
            Comparator.comparing((ExpectationRow row) -> row.settledOn().orElse(LocalDate.MIN))
                .thenComparing(ExpectationRow::published)
                .thenComparing(ExpectationRow::report)
                .thenComparing(ExpectationRow::expectation))
        .orElseThrow();
  }

  private Optional<Turn> turn(ExpectationRow row, Watch.Expectations watch) {
    return switch (row.state()) {
      case "fulfilled" -> Optional.of(Turn.FULFILLED);
      case "broken" -> Optional.of(Turn.BROKEN);
      case "overtaken" -> Optional.of(Turn.OVERTAKEN);
      case "expired" -> Optional.of(Turn.OVERDUE);
      case "open" -> row.dueLast().flatMap(day -> open(day, watch));
      default -> Optional.empty();
    };
  }

  private Optional<Turn> open(LocalDate last, Watch.Expectations watch) {
    boolean near = !last.isBefore(now) && !last.isAfter(now.plusDays(watch.days()));
    return near ? Optional.of(Turn.DUE) : Optional.empty();
  }
}
