package org.demarche.app.store;

import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/** Temporary tables that hold what one batch is about, for queries to join with. */
final class SmallTable {

  private SmallTable() {}

  /** Writes the rows of a table. */
  interface Filling {
    void fill(Rows rows) throws SQLException;
  }

  /** Makes all tables, which end with the connection. */
  static void make(DuckDBConnection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("CREATE TEMP TABLE wanted_ids (id VARCHAR)");
      statement.execute("CREATE TEMP TABLE wanted_tellings (report BIGINT, event VARCHAR)");
      statement.execute("CREATE TEMP TABLE gone (report BIGINT)");
      statement.execute("CREATE TEMP TABLE touched (circle VARCHAR)");
      statement.execute("CREATE TEMP TABLE replaced (case_id VARCHAR)");
      statement.execute(
          "CREATE TEMP TABLE due_countries" + " (country VARCHAR, since DATE, until DATE)");
      statement.execute("CREATE TEMP TABLE concerned (country VARCHAR)");
      statement.execute(
          "CREATE TEMP TABLE due_expectations (report BIGINT, expectation VARCHAR, day DATE)");
      statement.execute("CREATE TEMP TABLE alluding (report BIGINT, event VARCHAR, day DATE)");
      statement.execute("CREATE TEMP TABLE arrived (report BIGINT)");
      statement.execute("CREATE TEMP TABLE new_accounts (id VARCHAR, account VARCHAR)");
      statement.execute("CREATE TEMP TABLE looked_up (key VARCHAR, first_day DATE, last_day DATE)");
    }
  }

  /** Replaces the rows of a table. */
  static void fill(DuckDBConnection database, String table, Filling filling) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("DELETE FROM " + table);
    }
    try (Rows rows = Rows.temporary(database, table)) {
      filling.fill(rows);
    }
  }
}
