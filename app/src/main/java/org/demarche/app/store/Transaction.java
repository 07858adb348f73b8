package org.demarche.app.store;

import java.sql.Connection;
import java.sql.SQLException;

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
      database.setAutoCommit(false);
      try {
        T result = work.run();
        database.commit();
        return result;
      } catch (SQLException | RuntimeException failure) {
        database.rollback();
        throw failure;
      } finally {
        database.setAutoCommit(true);
      }
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }
}
