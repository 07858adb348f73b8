package org.demarche.app.question;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks for tellings, in the order of day, report and event. */
final class TellingQuestion {

  /** Of an act without a day of its own the report's stands for it. */
  static final String DAY = "CASE t.basis WHEN 'told' THEN t.first_day ELSE t.published END";

  static final String LAST_DAY = "CASE t.basis WHEN 'told' THEN t.last_day ELSE t.published END";

  static final String FROM =
      " FROM tellings t JOIN events e ON e.report = t.report AND e.event = t.event"
          + " JOIN reports r ON r.report = t.report JOIN cases c ON c.case_id = t.case_id WHERE ";

  private static final String SELECT =
      "WITH page AS (SELECT "
          + DAY
          + " AS day, t.id || '#' || t.event AS telling, t.case_id, t.published,"
          + " t.account, t.id AS report_id, r.outlet, r.title, e.*";

  private static final String ORDER =
      " ORDER BY day, telling LIMIT ?) SELECT * FROM page" + " ORDER BY day, telling";

  private final Connection database;

  TellingQuestion(Connection database) {
    this.database = database;
  }

  /** Returns the tellings after one, at most so many. */
  List<TellingRow> rows(Condition condition, Optional<Cursor> after, int most) throws SQLException {
    after.ifPresent(
        cursor ->
            condition.and(
                DAY + " > ? OR " + DAY + " = ? AND t.id || '#' || t.event > ?",
                cursor.day(),
                cursor.day(),
                cursor.id()));
    try (PreparedStatement select =
        database.prepareStatement(SELECT + FROM + condition.sql() + ORDER)) {
      select.setInt(condition.fill(select, 1), most);
      List<TellingRow> rows = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.add(TellingRow.of(new Cells(row)));
        }
      }
      return rows;
    }
  }
}
