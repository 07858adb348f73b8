package org.demarche.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes the rows of a table as texts in their order, without what depends on the order in which
 * reports arrived: ids stand for numbers of reports, and of reports only the current versions
 * count.
 */
final class TableText {

  private static final String REPORTS = "reports";

  private TableText() {}

  /** Returns a query for the rows of a table, one text each, sorted. */
  static String query(Connection database, String table) throws SQLException {
    List<String> columns =
        TableList.texts(
            database,
            "SELECT CASE WHEN data_type = 'BIGINT' AND (column_name = 'report' OR column_name LIKE"
                + " '%\\_report' ESCAPE '\\') THEN '(SELECT any_value(id) FROM reports r WHERE"
                + " r.report = t.' || column_name || ') AS \"' || column_name || '\"'"
                + " ELSE 't.\"' || column_name || '\"' END FROM duckdb_columns()"
                + " WHERE schema_name = 'main' AND database_name = current_database()"
                + " AND table_name = '"
                + table
                + "' AND NOT (table_name = 'reports' AND column_name IN ('report', 'version'))"
                + " ORDER BY column_index");
    return "SELECT o::VARCHAR FROM (SELECT "
        + String.join(", ", columns)
        + " FROM "
        + table
        + " t"
        + (table.equals(REPORTS) ? " WHERE t.current" : "")
        + ") o ORDER BY 1";
  }
}
