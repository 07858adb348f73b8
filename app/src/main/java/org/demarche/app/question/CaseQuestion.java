package org.demarche.app.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Asks for cases, in the order of day and id or the reverse. */
final class CaseQuestion {

  static final String FROM = " FROM cases c WHERE ";

  private static final String PAGE = "WITH page AS (SELECT c.*" + FROM;

  /** The first case that undoes each case of the page, behind its day. */
  private static final String UNDONE =
      " (SELECT l.case_id, min(o.day::VARCHAR || ' ' || o.case_id) AS undone FROM links l"
          + " JOIN tellings t ON t.report = l.report AND t.event = l.event"
          + " JOIN cases o ON o.case_id = t.case_id WHERE l.relation = 'undoing'"
          + " AND l.case_id IN (SELECT case_id FROM page) GROUP BY l.case_id)";

  private static final String REST =
      " LIMIT ?) SELECT page.*, e.actor_names, e.recipient_names,"
          + " e.trigger, r.title, u.undone FROM page"
          + " LEFT JOIN events e ON e.report = page.best_report AND e.event = page.best_event"
          + " LEFT JOIN reports r ON r.report = page.best_report LEFT JOIN"
          + UNDONE
          + " u ON u.case_id = page.case_id";

  private final Connection database;

  CaseQuestion(Connection database) {
    this.database = database;
  }

  /** Returns the cases after one, at most so many. */
  List<CaseRow> rows(Condition condition, Order order, Optional<Cursor> after, int most)
      throws SQLException {
    after.ifPresent(cursor -> order.after(condition, "c.day", "c.case_id", cursor));
    String sql = PAGE + condition.sql() + ordered("c", order) + REST + ordered("page", order);
    return new Select(database).rows(sql, condition, CaseRow::of, most);
  }

  private static String ordered(String table, Order order) {
    return String.format(" ORDER BY %1$s.day%2$s, %1$s.case_id%2$s", table, order.direction());
  }
}
