package org.demarche.app.question;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks a database for rows.
 *
 * @param database the connection
 */
record Select(Connection database) {

  /** Makes a value of the row under way. */
  interface Row<T> {
    T of(Cells cells) throws SQLException;
  }

  /**
   * Returns the rows of a statement.
   *
   * @param condition whose parameters come first
   * @param others the parameters behind them
   */
  <T> List<T> rows(String sql, Condition condition, Row<T> row, Object... others)
      throws SQLException {
    try (PreparedStatement select = database.prepareStatement(sql)) {
      int at = condition.fill(select, 1);
      for (Object other : others) {
        select.setObject(at++, other);
      }
      List<T> rows = new ArrayList<>();
      try (ResultSet result = select.executeQuery()) {
        Cells cells = new Cells(result);
        while (result.next()) {
          rows.add(row.of(cells));
        }
      }
      return rows;
    }
  }
}
