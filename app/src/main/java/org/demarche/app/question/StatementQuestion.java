package org.demarche.app.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Asks for statements: those of the newest reports first, those of a report in the order in which
 * it has them.
 */
final class StatementQuestion {

  static final String FROM = " FROM statements s JOIN reports r ON r.report = s.report WHERE ";

  /** Ids are s1 to s12: the shorter of two is the earlier. */
  private static final String PAGE =
      "WITH page AS (SELECT s.report, s.statement, r.id AS report_id, r.day AS published, r.outlet,"
          + " r.title"
          + FROM;

  private static final String REST =
      " ORDER BY r.day DESC, r.id, length(s.statement), s.statement LIMIT ?)"
          + " SELECT page.*, s.* EXCLUDE (report, statement) FROM page"
          + " JOIN statements s ON s.report = page.report AND s.statement = page.statement"
          + " ORDER BY published DESC, report_id, length(page.statement), page.statement";

  private final Connection database;

  StatementQuestion(Connection database) {
    this.database = database;
  }

  /** Returns the statements after one, at most so many. */
  List<StatementRow> rows(Condition condition, Optional<Cursor> after, int most)
      throws SQLException {
    after.ifPresent(cursor -> after(condition, cursor));
    return new Select(database)
        .rows(PAGE + condition.sql() + REST, condition, StatementRow::of, most);
  }

  private static void after(Condition condition, Cursor cursor) {
    String report = cursor.part('#', true);
    String statement = cursor.part('#', false);
    condition.and(
        "r.day < ? OR r.day = ? AND (r.id > ? OR r.id = ?"
            + " AND (length(s.statement), s.statement) > (length(?), ?))",
        cursor.day(),
        cursor.day(),
        report,
        report,
        statement,
        statement);
  }
}
