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
 * @param seconds after which a question is stopped
 */
record Select(Connection database, int seconds) {

  /** Nobody waits longer, and those who do not must not wait for one who does. */
  private static final int LONGEST_SECONDS = 60;

  Select(Connection database) {
    this(database, LONGEST_SECONDS);
  }

  /** Makes a value of the row under way. */
  interface Row<T> {
    T of(Cells cells) throws SQLException;
  }

  /**
   * Returns the rows of a statement.
   *
   * @param condition whose parameters come first
   * @param others the parameters behind them
   * @throws LargeQuestionException if it takes too long
   */
  <T> List<T> rows(String sql, Condition condition, Row<T> row, Object... others)
      throws SQLException {
    try (PreparedStatement select = database.prepareStatement(sql)) {
      select.setQueryTimeout(seconds);
      int at = condition.fill(select, 1);
      for (Object other : others) {
        select.setObject(at++, other);
      }
      return rows(select, row);
    }
  }

  private <T> List<T> rows(PreparedStatement select, Row<T> row) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (ResultSet result = select.executeQuery()) {
      Cells cells = new Cells(result);
      while (result.next()) {
        rows.add(row.of(cells));
      }
    } catch (SQLException failure) {
      if (isStopped(failure)) {
        throw new LargeQuestionException(seconds);
      }
      throw failure;
    }
    return rows;
  }

  /** The driver has no class or code of its own for it. */
  static boolean isStopped(SQLException failure) {
    return String.valueOf(failure.getMessage()).contains("INTERRUPT");
  }
}
