package org.demarche.app.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Asks for tellings, in the order of day, report and event or the reverse. */
final class TellingQuestion {

  /** Of an act without a day of its own the report's stands for it. */
  static final String DAY = "CASE t.basis WHEN 'told' THEN t.first_day ELSE t.published END";

  static final String LAST_DAY = "CASE t.basis WHEN 'told' THEN t.last_day ELSE t.published END";

  private static final String EVENTS =
      " JOIN events e ON e.report = t.report AND e.event = t.event";

  private static final String REPORTS = " JOIN reports r ON r.report = t.report";

  private static final String CASES = " JOIN cases c ON c.case_id = t.case_id";

  /** Tellings with their events and reports. */
  static final String WHOLE = " FROM tellings t" + EVENTS + REPORTS + " WHERE ";

  private static final String PAGE =
      "WITH page AS (SELECT t.report, t.event, t.id || '#' || t.event AS telling, t.case_id,"
          + " t.published, t.account, t.id AS report_id, "
          + DAY
          + " AS day";

  /** Wide columns are only read for the rows of the page. */
  private static final String REST =
      " LIMIT ?)"
          + " SELECT t.*, e.* EXCLUDE (report, event), r.outlet, r.title FROM page t"
          + EVENTS
          + REPORTS;

  private final Connection database;

  TellingQuestion(Connection database) {
    this.database = database;
  }

  /** Returns tellings joined with no more than a condition looks at. */
  static String from(Condition condition) {
    return " FROM tellings t"
        + (condition.asks("e") ? EVENTS : "")
        + (condition.asks("r") ? REPORTS : "")
        + (condition.asks("c") ? CASES : "")
        + " WHERE ";
  }

  /** Returns the tellings after one, at most so many. */
  List<TellingRow> rows(Condition condition, Order order, Optional<Cursor> after, int most)
      throws SQLException {
    after.ifPresent(cursor -> order.after(condition, DAY, "t.id || '#' || t.event", cursor));
    String ordered = String.format(" ORDER BY day%1$s, telling%1$s", order.direction());
    String sql = PAGE + from(condition) + condition.sql() + ordered + REST + ordered;
    return new Select(database).rows(sql, condition, TellingRow::of, most);
  }
}
