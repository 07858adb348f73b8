package org.demarche.app.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.record.Event;
import org.demarche.record.Record;
import org.demarche.report.Span;

/** Asks for all that is known of a case. */
final class HistoryQuestion {

  private static final String TELLINGS =
      "SELECT "
          + TellingQuestion.DAY
          + " AS day, t.case_id, t.published, t.account, t.alike, t.why, t.figures AS numbers,"
          + " t.id AS report_id, r.outlet, r.title, r.record, e.*"
          + TellingQuestion.WHOLE
          + "t.case_id = ? ORDER BY t.published, t.id, t.event";

  private final Connection database;
  private final PackedRecord packed = new PackedRecord();

  HistoryQuestion(Connection database) {
    this.database = database;
  }

  Optional<CaseHistory> history(String id) throws SQLException {
    String caseId = id.indexOf('#') < 0 ? id : caseOf(id).orElse("");
    Condition same = new Condition().and("c.case_id = ?", caseId);
    List<CaseRow> rows = new CaseQuestion(database).rows(same, Order.OLDEST, Optional.empty(), 1);
    return rows.isEmpty() ? Optional.empty() : Optional.of(history(rows.get(0)));
  }

  private Optional<String> caseOf(String telling) throws SQLException {
    int hash = telling.lastIndexOf('#');
    Condition same =
        new Condition()
            .and("id = ?", telling.substring(0, hash))
            .and("event = ?", telling.substring(hash + 1));
    return new Select(database)
            .rows(
                "SELECT case_id FROM tellings WHERE " + same.sql(),
                same,
                row -> row.text("case_id"))
            .stream()
            .findFirst();
  }

  private CaseHistory history(CaseRow row) throws SQLException {
    List<ToldBy> tellings = tellings(row.id());
    AnswerQuestion answers = new AnswerQuestion(database);
    List<Answer> answered = answers.answersTo(row.id());
    return new CaseHistory(
        row,
        tellings,
        StatusStep.of(row, tellings, answered),
        FigureRange.of(tellings),
        answers.answersOf(row.id()),
        answered);
  }

  private List<ToldBy> tellings(String caseId) throws SQLException {
    return new Select(database).rows(TELLINGS, new Condition(), this::telling, caseId);
  }

  private ToldBy telling(Cells cells) throws SQLException {
    TellingRow row = TellingRow.of(cells);
    Record record = packed.record(cells.bytes("record"));
    Event event =
        record.events().stream()
            .filter(one -> one.id().equals(row.event()))
            .findFirst()
            .orElseThrow(
                () -> new SQLException("the record of " + row.report() + " has no " + row.event()));
    Span sentence = record.sentences().get(event.sentence());
    Span trigger = event.trigger().span();
    return new ToldBy(
        row,
        sentence.of(record.report().text()),
        trigger.start() - sentence.start(),
        trigger.end() - sentence.start(),
        event.cue(),
        parts(cells.text("numbers"), "\\|"),
        record.report().url(),
        cells.optional("alike"),
        parts(cells.text("why"), "; "));
  }

  private static List<String> parts(String text, String between) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(between));
  }
}
