package org.demarche.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/**
 * Days whose reports are looked at together, so that memory is bounded however many reports a day
 * has.
 *
 * @param first the first day
 * @param last the last day
 * @param count how many things there are to look at
 */
record Stretch(LocalDate first, LocalDate last, long count) {

  private static final long ENOUGH = 4_000;

  /**
   * Returns the stretches of a table with a day in each row, in the order of days: the rows of one
   * day are never parted.
   */
  static List<Stretch> of(DuckDBConnection database, String table) throws SQLException {
    List<Stretch> stretches = new ArrayList<>();
    try (Statement select = database.createStatement();
        ResultSet row =
            select.executeQuery(
                "SELECT day, count(*) FROM " + table + " GROUP BY day ORDER BY day")) {
      while (row.next()) {
        add(stretches, row.getObject(1, LocalDate.class), row.getLong(2));
      }
    }
    return stretches;
  }

  private static void add(List<Stretch> stretches, LocalDate day, long count) {
    int end = stretches.size() - 1;
    if (end >= 0 && stretches.get(end).count() + count <= ENOUGH) {
      Stretch before = stretches.get(end);
      stretches.set(end, new Stretch(before.first(), day, before.count() + count));
    } else {
      stretches.add(new Stretch(day, day, count));
    }
  }
}
