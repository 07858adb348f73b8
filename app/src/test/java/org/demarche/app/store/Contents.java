package org.demarche.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rows of a store as text, without what depends on the order of arrival. */
final class Contents {

  private static final String NUMBERED =
      "SELECT table_name, string_agg(CASE WHEN data_type = 'BIGINT' AND column_name LIKE"
          + " '%report' THEN '(SELECT id FROM reports r WHERE r.report = t.' || column_name ||"
          + " ') AS ' || column_name ELSE 't.\"' || column_name || '\"' END, ', ' ORDER BY column_index)"
          + " FROM duckdb_columns() WHERE NOT internal AND schema_name = 'main'"
          + " AND database_name = current_database()"
          + " AND NOT (table_name = 'reports' AND column_name IN ('report', 'version'))"
          + " GROUP BY table_name";

  private Contents() {}

  /** Returns the sorted rows of each table, of reports only the current versions. */
  static Map<String, List<String>> of(Store store) {
    try {
      Map<String, List<String>> contents = new TreeMap<>();
      for (Map.Entry<String, String> table : tables(store.database()).entrySet()) {
        String only = table.getKey().equals("reports") ? " WHERE t.current" : "";
        contents.put(
            table.getKey(),
            rows(
                store.database(),
                "SELECT " + table.getValue() + " FROM " + table.getKey() + " t" + only));
      }
      return contents;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Returns what one store has and the other has not, by tables. */
  static List<String> differences(Store one, Store other) {
    Map<String, List<String>> left = of(one);
    Map<String, List<String>> right = of(other);
    List<String> differences = new ArrayList<>();
    for (String table : left.keySet()) {
      differences.addAll(without(table + " < ", left, right));
      differences.addAll(without(table + " > ", right, left));
    }
    return differences;
  }

  private static List<String> without(
      String sign, Map<String, List<String>> some, Map<String, List<String>> others) {
    String table = sign.substring(0, sign.indexOf(' '));
    List<String> rest = new ArrayList<>(some.getOrDefault(table, List.of()));
    others.getOrDefault(table, List.of()).forEach(rest::remove);
    return rest.stream().map(sign::concat).toList();
  }

  private static Map<String, String> tables(Connection database) throws SQLException {
    Map<String, String> tables = new HashMap<>();
    try (Statement select = database.createStatement();
        ResultSet row = select.executeQuery(NUMBERED)) {
      while (row.next()) {
        tables.put(row.getString(1), row.getString(2));
      }
    }
    return tables;
  }

  private static List<String> rows(Connection database, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement select = database.createStatement();
        ResultSet row = select.executeQuery("SELECT o::VARCHAR FROM (" + sql + ") o ORDER BY 1")) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }
}
