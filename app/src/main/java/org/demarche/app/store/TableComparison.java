package org.demarche.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares a table of a store with the same table of another. */
final class TableComparison {

  private static final int TOLD = 5;
  private static final int LONGEST = 200;

  private final String table;
  private final List<String> examples = new ArrayList<>();
  private long missing;
  private long extra;

  private TableComparison(String table) {
    this.table = table;
  }

  /** Returns what is missing in a table that should be like another, or too much in it. */
  static List<String> faults(Connection database, Connection right, String table)
      throws SQLException {
    TableComparison comparison = new TableComparison(table);
    comparison.compare(database, right);
    return comparison.faults();
  }

  /** Both come sorted, so no more than a row of each is in memory. */
  private void compare(Connection database, Connection right) throws SQLException {
    try (Statement left = database.createStatement();
        Statement other = right.createStatement();
        ResultSet found = left.executeQuery(TableText.query(database, table));
        ResultSet wanted = other.executeQuery(TableText.query(right, table))) {
      String have = next(found);
      String want = next(wanted);
      while (have != null || want != null) {
        int order = order(have, want);
        if (order < 0) {
          extra++;
          example("too much", have);
        } else if (order > 0) {
          missing++;
          example("missing", want);
        }
        have = order <= 0 ? next(found) : have;
        want = order >= 0 ? next(wanted) : want;
      }
    }
  }

  /** The database sorts by the bytes of UTF-8, that is by code points. */
  private static int order(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null ? 1 : -1;
    }
    int[] left = one.codePoints().toArray();
    int[] right = other.codePoints().toArray();
    return java.util.Arrays.compare(left, right);
  }

  private static @Nullable String next(ResultSet rows) throws SQLException {
    return rows.next() ? rows.getString(1) : null;
  }

  private void example(String what, @Nullable String row) {
    if (row != null && examples.size() < TOLD) {
      String shown = row.length() > LONGEST ? row.substring(0, LONGEST) + "…" : row;
      examples.add("the table " + table + ": " + what + ": " + shown);
    }
  }

  private List<String> faults() {
    if (missing + extra == 0) {
      return List.of();
    }
    List<String> faults = new ArrayList<>();
    faults.add(
        String.format(
            Locale.ROOT,
            "the table %s does not follow from the records: %,d rows are missing, %,d too much",
            table,
            missing,
            extra));
    faults.addAll(examples);
    return faults;
  }
}
