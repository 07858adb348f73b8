package org.demarche.app.question;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks for expectations and what became of them. */
final class ExpectationQuestion {

  /**
   * A term has passed when a later report is there: without reports nobody would know. A week or a
   * month may be meant loosely.
   */
  private static final String STATE =
      "CASE WHEN s.state IS NOT NULL THEN s.state"
          + " WHEN x.due_last + CASE WHEN x.due SIMILAR TO '\\d{4}-\\d\\d-\\d\\d' THEN 0 ELSE 3 END"
          + " < (SELECT max(day) FROM reports WHERE current) THEN 'expired'"
          + " ELSE 'open' END";

  private static final String SELECT =
      "SELECT x.*, r.id AS report_id, r.day AS published, r.outlet, r.title, t.case_id, "
          + STATE
          + " AS state, s.case_id AS settled_by, s.by_report || '#' || s.by_event AS settled_in,"
          + " s.day AS settled_on, s.why AS settled_why"
          + " FROM expectations x JOIN reports r ON r.report = x.report"
          + " LEFT JOIN tellings t ON t.report = x.report AND t.event = x.event"
          + " LEFT JOIN settlements s ON s.report = x.report AND s.expectation = x.expectation"
          + " WHERE ";

  private static final String ORDER =
      " ORDER BY x.due_last NULLS LAST, published, report_id, x.expectation";

  private final Connection database;

  ExpectationQuestion(Connection database) {
    this.database = database;
  }

  List<ExpectationRow> rows(ExpectationFilter filter) throws SQLException {
    Condition condition = condition(filter);
    try (PreparedStatement select = database.prepareStatement(SELECT + condition.sql() + ORDER)) {
      condition.fill(select, 1);
      List<ExpectationRow> rows = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.add(ExpectationRow.of(new Cells(row)));
        }
      }
      return rows;
    }
  }

  private static Condition condition(ExpectationFilter filter) {
    Condition condition = new Condition();
    for (Choice choice : filter.who()) {
      condition.and(
          "list_has_any(x.who, ?) OR list_has_any(x.who_entities, ?)",
          Condition.texts(choice.countries()),
          Condition.texts(choice.entities()));
    }
    filter
        .towards()
        .ifPresent(
            choice ->
                condition.and("list_has_any(x.towards, ?)", Condition.texts(choice.countries())));
    filter.due().since().ifPresent(day -> condition.and("x.due_last >= ?", day));
    filter.due().until().ifPresent(day -> condition.and("x.due_last <= ?", day));
    if (filter.open()) {
      condition.and(STATE + " = 'open'");
    }
    return condition;
  }
}
