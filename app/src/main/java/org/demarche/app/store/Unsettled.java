package org.demarche.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.record.Expectation;
import org.demarche.record.Side;
import org.duckdb.DuckDBConnection;

/** Remembers whose expectations have to be looked at again. */
final class Unsettled {

  /** Who took part by reports that are gone may have kept a promise or answered no longer. */
  static final String OF_GONE =
      "INSERT INTO unsettled SELECT DISTINCT country, first, last FROM (SELECT"
          + " unnest(string_split(t.actors || ' ' || t.recipients, ' ')) AS country, c.first, c.last"
          + " FROM tellings t JOIN (SELECT case_id, min(published) AS first,"
          + " max(published) AS last FROM tellings WHERE case_id IN (SELECT case_id FROM tellings"
          + " SEMI JOIN gone USING (report)) GROUP BY case_id) c USING (case_id))"
          + " WHERE country <> ''";

  /** A report settles nothing that a copy of it expects, so other accounts settle otherwise. */
  static final String OF_RENAMED =
      "INSERT INTO unsettled SELECT DISTINCT unnest(x.who) AS country, r.day, r.day FROM expectations x"
          + " JOIN reports r ON r.report = x.report WHERE r.id IN (SELECT id FROM new_accounts)"
          + " OR r.report IN (SELECT report FROM arrived)";

  /** Stretches of one country with less than this between them are one. */
  private static final int NEAR = 180;

  /**
   * Fills the stretches of days that are due, from all that came: those of one country do not
   * overlap, and are few however much came.
   */
  private static final List<String> DUE =
      List.of(
          "DELETE FROM due_countries",
          "INSERT INTO due_countries SELECT country, min(since), max(until) FROM (SELECT *,"
              + " sum(apart) OVER (PARTITION BY country ORDER BY since, until"
              + " ROWS UNBOUNDED PRECEDING) AS stretch FROM (SELECT country, since, until,"
              + " CASE WHEN since - "
              + NEAR
              + " <= max(until) OVER (PARTITION BY country ORDER BY since, until ROWS BETWEEN"
              + " UNBOUNDED PRECEDING AND 1 PRECEDING) THEN 0 ELSE 1 END AS apart"
              + " FROM unsettled)) GROUP BY country, stretch",
          "DELETE FROM unsettled");

  /**
   * A country whose expectations have to be looked at again.
   *
   * @param since the first day on which a report tells what changed
   * @param until the last
   */
  record Due(String country, LocalDate since, LocalDate until) {}

  private Unsettled() {}

  /** Marks those who are to act by new reports. */
  static void mark(DuckDBConnection database, List<Arrival> arrivals) throws SQLException {
    Set<Due> due = new HashSet<>();
    for (Arrival arrival : arrivals) {
      LocalDate day = arrival.record().report().date();
      for (Expectation expectation : arrival.record().expectations()) {
        expectation.who().stream()
            .map(Side::country)
            .filter(country -> !country.isEmpty())
            .forEach(country -> due.add(new Due(country, day, day)));
      }
    }
    mark(database, due);
  }

  static void mark(DuckDBConnection database, Set<Due> due) throws SQLException {
    try (Rows rows = new Rows(database, "unsettled")) {
      for (Due each : due) {
        rows.begin().text(each.country()).day(each.since()).day(each.until()).end();
      }
    }
  }

  /** Makes due what came since the last time, and tells whether anything did. */
  static boolean take(DuckDBConnection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      for (String step : DUE) {
        statement.execute(step);
      }
      try (ResultSet row = statement.executeQuery("SELECT count(*) FROM due_countries")) {
        row.next();
        return row.getLong(1) > 0;
      }
    }
  }
}
