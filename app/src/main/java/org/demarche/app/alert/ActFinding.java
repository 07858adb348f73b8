package org.demarche.app.alert;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.app.cases.Case;
import org.demarche.app.question.CaseHistory;
import org.demarche.app.question.CaseRow;
import org.demarche.app.question.Field;
import org.demarche.app.question.Questions;
import org.jspecify.annotations.Nullable;

/** A case. Its history is only read when it may have to be told. */
final class ActFinding implements Finding {

  private static final String KEY = "case ";

  private final Rule rule;
  private final CaseRow row;
  private final Questions questions;
  private @Nullable Optional<CaseHistory> history;

  ActFinding(Rule rule, CaseRow row, Questions questions) {
    this.rule = rule;
    this.row = row;
    this.questions = questions;
  }

  @Override
  public Rule rule() {
    return rule;
  }

  @Override
  public String key() {
    return KEY + row.id();
  }

  /** What was undone since has come further than to its status. */
  @Override
  public String turn() {
    return row.undone().map(undone -> "reversed").orElse(row.status());
  }

  /** A case is called by its first telling, so one that comes late changes its name. */
  @Override
  public Set<String> otherKeys() {
    return history().stream()
        .flatMap(known -> known.tellings().stream())
        .map(telling -> KEY + Case.id(telling.row().id()))
        .collect(Collectors.toSet());
  }

  @Override
  public Alert alert(boolean update) {
    String title =
        CaseWords.sides(row)
            + ": "
            + row.act().name()
            + CaseWords.day(row)
            + (update ? ", now " : ", ")
            + CaseWords.status(row);
    return Alert.of(
        this,
        update,
        Alert.Kind.ACT,
        new Alert.Story(row.day(), title, cases(), evidence(), facts()));
  }

  private List<String> cases() {
    return Stream.concat(Stream.of(row.id()), row.undone().map(CaseRow.Undone::by).stream())
        .toList();
  }

  /** What undoes the case comes before the case itself. */
  private List<Evidence> evidence() {
    List<String> undoing = row.undone().map(CaseRow.Undone::by).stream().toList();
    return Stream.concat(
            new EvidenceFinder(questions).ofEach(undoing).stream(),
            history().stream().flatMap(known -> EvidenceFinder.of(known).stream()))
        .toList();
  }

  /** The case itself stands in the list of cases. */
  private List<Field> facts() {
    return Stream.concat(
            row.fields().stream().filter(field -> !Set.of("case", "title").contains(field.name())),
            Stream.of(Field.of("status_before", before())))
        .filter(field -> !field.value().equals(Optional.of(List.of())))
        .toList();
  }

  /** Returns the statuses it had before by what reports say, the oldest first. */
  private List<String> before() {
    return history().stream()
        .flatMap(known -> known.steps().stream())
        .map(step -> step.status())
        .filter(status -> !status.equals(row.status()))
        .distinct()
        .toList();
  }

  private Optional<CaseHistory> history() {
    Optional<CaseHistory> known = history;
    if (known == null) {
      known = questions.history(row.id());
      history = known;
    }
    return known;
  }
}
