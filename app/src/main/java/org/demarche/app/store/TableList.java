package org.demarche.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Tells which tables a database has, and what is said of them. */
final class TableList {

  private TableList() {}

  /** Returns the names of the tables that last, sorted. */
  static List<String> names(Connection database) throws SQLException {
    return texts(
        database,
        "SELECT table_name FROM duckdb_tables() WHERE NOT internal AND NOT temporary"
            + " AND database_name = current_database() ORDER BY 1");
  }

  /** Returns a line for each table and column, with its type and comment, sorted. */
  static List<String> descriptions(Connection database) throws SQLException {
    return texts(
        database,
        "SELECT table_name || ': ' || coalesce(comment, 'no comment') FROM duckdb_tables()"
            + " WHERE NOT internal AND NOT temporary AND database_name = current_database()"
            + " UNION ALL SELECT table_name || '.' || column_name || ' ' || data_type || ': ' ||"
            + " coalesce(comment, 'no comment') FROM duckdb_columns() WHERE NOT internal"
            + " AND schema_name = 'main' AND database_name = current_database()"
            + " AND table_name IN (SELECT table_name FROM duckdb_tables() WHERE NOT temporary)"
            + " ORDER BY 1");
  }

  static List<String> texts(Connection database, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement select = database.createStatement();
        ResultSet row = select.executeQuery(sql)) {
      while (row.next()) {
        texts.add(row.getString(1));
      }
    }
    return texts;
  }
}
