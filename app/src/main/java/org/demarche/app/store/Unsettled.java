package org.demarche.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.record.Expectation;
import org.demarche.record.Side;
import org.duckdb.DuckDBConnection;

/** Remembers whose expectations have to be looked at again. */
final class Unsettled {

  private static final String COUNTRIES =
      "INSERT INTO unsettled SELECT DISTINCT country, first FROM (SELECT"
          + " unnest(string_split(t.actors || ' ' || t.recipients, ' ')) AS country, c.first"
          + " FROM %1$s t JOIN (SELECT circle, min(published) AS first FROM tellings"
          + " SEMI JOIN %2$s USING (circle) GROUP BY circle) c USING (circle))"
          + " WHERE country <> ''";

  /** Who took part by reports that are gone may have kept a promise or answered no longer. */
  static final String OF_GONE =
      String.format(
          COUNTRIES,
          "(SELECT * FROM tellings SEMI JOIN gone USING (report))",
          "(SELECT circle FROM tellings SEMI JOIN gone USING (report))");

  /** What a circle tells of one of its days may change what another of its days tells. */
  static final String OF_TOUCHED =
      String.format(
          COUNTRIES, "(SELECT * FROM tellings SEMI JOIN touched USING (circle))", "touched");

  /** A report settles nothing that a copy of it expects, so other accounts settle otherwise. */
  static final String OF_RENAMED =
      "INSERT INTO unsettled SELECT DISTINCT unnest(x.who) AS country, r.day FROM expectations x"
          + " JOIN reports r ON r.report = x.report WHERE r.id IN (SELECT id FROM new_accounts)"
          + " OR r.report IN (SELECT report FROM arrived)";

  private Unsettled() {}

  static void mark(DuckDBConnection database, Map<String, LocalDate> since) throws SQLException {
    try (Rows rows = new Rows(database, "unsettled")) {
      for (Map.Entry<String, LocalDate> entry : since.entrySet()) {
        rows.begin().text(entry.getKey()).day(entry.getValue()).end();
      }
    }
  }

  /** Marks those who are to act by new reports. */
  static void mark(DuckDBConnection database, List<Arrival> arrivals) throws SQLException {
    Map<String, LocalDate> since = new TreeMap<>();
    for (Arrival arrival : arrivals) {
      LocalDate day = arrival.record().report().date();
      for (Expectation expectation : arrival.record().expectations()) {
        for (Side side : expectation.who()) {
          since.merge(side.country(), day, (one, other) -> one.isBefore(other) ? one : other);
        }
      }
    }
    since.remove("");
    mark(database, since);
  }

  static boolean isEmpty(DuckDBConnection database) throws SQLException {
    try (Statement select = database.createStatement();
        ResultSet row = select.executeQuery("SELECT count(*) FROM unsettled")) {
      row.next();
      return row.getLong(1) == 0;
    }
  }
}
