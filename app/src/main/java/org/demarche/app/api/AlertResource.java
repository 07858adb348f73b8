package org.demarche.app.api;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.app.alert.Alert;
import org.demarche.app.alert.AlertFinder;
import org.demarche.app.alert.Evidence;
import org.demarche.app.alert.Finding;
import org.demarche.app.alert.Rule;
import org.demarche.app.question.Field;
import org.demarche.app.question.Questions;
import org.demarche.app.relation.Deeds;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Call;
import org.demarche.app.server.Route;

/** What rules watch for, told elsewhere or not, the newest first. */
final class AlertResource implements Resource {

  private static final int MOST = 500;
  private static final int USUAL = 50;

  private final Questions questions;
  private final Deeds deeds;
  private final List<Rule> rules;
  private final Rows rows = new Rows();

  AlertResource(Questions questions, Deeds deeds, List<Rule> rules) {
    this.questions = questions;
    this.deeds = deeds;
    this.rules = List.copyOf(rules);
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.stored("/api/alerts", List.of("limit", Call.FORMAT), this::list));
  }

  private Answer list(Call call) throws IOException, InterruptedException {
    int limit = call.query().number("limit", 1, MOST, USUAL);
    return rows.fields(
        call, alerts(limit).stream().map(AlertResource::fields).toList(), Optional.empty());
  }

  private List<Alert> alerts(int limit) throws IOException, InterruptedException {
    Optional<LocalDate> now = questions.lastDay();
    List<Alert> alerts = new ArrayList<>();
    if (now.isPresent()) {
      AlertFinder finder = new AlertFinder(questions, deeds, now.get(), remark -> {});
      for (Rule rule : rules) {
        for (Finding finding : last(finder, rule, limit)) {
          alerts.add(finding.alert(false));
        }
      }
    }
    return alerts.stream()
        .sorted(Comparator.comparing(Alert::day).reversed().thenComparing(Alert::id))
        .limit(limit)
        .toList();
  }

  /** Putting one into words asks the store again, so that only those are that can be shown. */
  private static Deque<Finding> last(AlertFinder finder, Rule rule, int most)
      throws IOException, InterruptedException {
    Deque<Finding> last = new ArrayDeque<>();
    finder.find(
        rule,
        finding -> {
          last.addLast(finding);
          if (last.size() > most) {
            last.removeFirst();
          }
        });
    return last;
  }

  private static List<Field> fields(Alert alert) {
    String text =
        Stream.concat(alert.remark().stream(), alert.evidence().stream().map(Evidence::words))
            .collect(Collectors.joining("\n"));
    return List.of(
        Field.of("id", alert.id()),
        Field.of("rule", alert.rule()),
        Field.of("severity", alert.severity().word()),
        Field.of("kind", alert.kind().name().toLowerCase(Locale.ROOT)),
        Field.of("turn", alert.turn()),
        Field.of("title", alert.title()),
        Field.of("text", text),
        Field.of("day", alert.day().toString()),
        Field.of("cases", alert.cases()));
  }
}
