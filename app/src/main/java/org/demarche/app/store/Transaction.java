package org.demarche.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Does several things to a database, or none of them. */
final class Transaction {

  private final Connection database;

  Transaction(Connection database) {
    this.database = database;
  }

  /** What is done. */
  interface Work<T> {
    T run() throws SQLException;
  }

  /**
   * Does it and makes it last.
   *
   * @throws StoreException if the database refuses, as when its disk is full; nothing is done then
   */
  <T> T run(Work<T> work) {
    try {
      execute("BEGIN TRANSACTION");
      try {
        T result = work.run();
        execute("COMMIT");
        return result;
      } catch (SQLException | RuntimeException failure) {
        undo(failure);
        throw failure;
      }
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }

  /** A commit that fails has undone all itself; what is told is why it failed. */
  private void undo(Exception failure) {
    try {
      execute("ROLLBACK");
    } catch (SQLException undone) {
      failure.addSuppressed(undone);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
