package org.demarche.app.alert;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.app.question.CaseHistory;
import org.demarche.app.question.ExpectationRow;
import org.demarche.app.question.Questions;
import org.demarche.app.question.ToldBy;
import org.demarche.record.Record;

/** Finds the words that show a case. */
final class EvidenceFinder {

  private static final int MOST = 3;

  private final Questions questions;

  EvidenceFinder(Questions questions) {
    this.questions = questions;
  }

  /** Returns what a few accounts say that tell it as it is by all of them. */
  static List<Evidence> of(CaseHistory history) {
    Predicate<ToldBy> alike =
        told ->
            told.row().status().equals(history.row().status())
                && told.row().alleged() == history.row().alleged();
    List<ToldBy> accounts =
        history.tellings().stream().filter(told -> !told.row().isCopy()).toList();
    return Stream.concat(accounts.stream().filter(alike), accounts.stream().filter(alike.negate()))
        .limit(MOST)
        .map(Evidence::of)
        .toList();
  }

  /** Returns what one account says of each of a few cases. */
  List<Evidence> ofEach(List<String> cases) {
    return cases.stream()
        .limit(MOST)
        .map(questions::history)
        .flatMap(Optional::stream)
        .flatMap(history -> of(history).stream().limit(1))
        .toList();
  }

  /** Returns what a report says of what it expects. */
  Evidence ofExpectation(ExpectationRow row) {
    Optional<Record> record = questions.record(row.report());
    String sentence =
        record.flatMap(known -> sentence(known, row.expectation())).orElse(row.what());
    return new Evidence(
        sentence,
        row.report(),
        row.outlet(),
        row.published(),
        row.title(),
        record.flatMap(known -> known.report().url()));
  }

  private static Optional<String> sentence(Record record, String expectation) {
    return record.expectations().stream()
        .filter(one -> one.id().equals(expectation))
        .findFirst()
        .map(one -> record.sentences().get(one.sentence()).of(record.report().text()));
  }

  /** Returns what a telling says, by its id. */
  Optional<Evidence> ofTelling(String id) {
    return questions
        .history(id)
        .flatMap(
            history ->
                history.tellings().stream()
                    .filter(told -> told.row().id().equals(id))
                    .findFirst()
                    .map(Evidence::of));
  }
}
