package org.demarche.app.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;

/**
 * Goes through the days of all that has to be looked at again, over the cases of the days around.
 *
 * @param steps statements that fill the table, and the one of the countries concerned
 * @param table what has to be looked at, with a day in each row
 * @param beyond how many days behind the last one cases are looked at
 * @param doing what people who wait are told before the share of the work done
 */
record Sweep(List<String> steps, String table, int beyond, String doing) {

  /** Looks at what is to be looked at of some days. */
  interface Look {
    void at(Stretch stretch, CaseWindow cases) throws SQLException;
  }

  Sweep {
    steps = List.copyOf(steps);
  }

  void run(DuckDBConnection database, Consumer<String> told, Look look) throws SQLException {
    try (Statement statement = database.createStatement()) {
      for (String step : steps) {
        statement.execute(step);
      }
    }
    List<Stretch> stretches = Stretch.of(database, table);
    long all = stretches.stream().mapToLong(Stretch::count).sum();
    long done = 0;
    if (stretches.isEmpty()) {
      return;
    }
    LocalDate last = stretches.get(stretches.size() - 1).last();
    CaseWindow cases = new CaseWindow(database, last.plusDays(beyond));
    for (Stretch stretch : stretches) {
      told.accept(String.format(Locale.ROOT, "%s, %,d of %,d", doing, done, all));
      look.at(stretch, cases);
      done += stretch.count();
    }
  }
}
