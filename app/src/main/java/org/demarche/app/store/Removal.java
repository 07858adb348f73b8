package org.demarche.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duckdb.DuckDBConnection;

/** Takes reports out of all tables but that of the reports themselves, which keeps them. */
final class Removal {

  private static final List<String> TABLES =
      List.of(
          "events",
          "responses",
          "allusions",
          "links",
          "statements",
          "expectations",
          "tellings",
          "keys",
          "shingles",
          "settlements");

  private final DuckDBConnection database;

  Removal(DuckDBConnection database) {
    this.database = database;
  }

  /**
   * What is concerned by a removal.
   *
   * @param altered cases that lost a telling
   * @param reports reports that shared an account with one that is gone
   */
  record Concerned(Altered altered, List<Long> reports) {}

  /** Removes reports, by their numbers. */
  Concerned remove(List<Long> numbers) throws SQLException {
    SmallTable.fill(
        database,
        "gone",
        rows -> {
          for (long number : numbers) {
            rows.begin().number(number).end();
          }
        });
    if (numbers.isEmpty()) {
      return new Concerned(Altered.NOTHING, List.of());
    }
    Set<String> circles = new HashSet<>();
    Set<String> cases = new HashSet<>();
    List<Long> reports = new ArrayList<>();
    try (Statement statement = database.createStatement()) {
      try (ResultSet row =
          statement.executeQuery(
              "SELECT DISTINCT circle, case_id FROM tellings SEMI JOIN gone USING (report)")) {
        while (row.next()) {
          circles.add(row.getString(1));
          cases.add(row.getString(2));
        }
      }
      statement.execute(Unsettled.OF_GONE);
      statement.execute(
          "UPDATE reports SET current = false WHERE report IN (SELECT report FROM gone)");
      for (String table : TABLES) {
        statement.execute("DELETE FROM " + table + " WHERE report IN (SELECT report FROM gone)");
      }
      try (ResultSet row =
          statement.executeQuery(
              "UPDATE reports SET account = id WHERE current AND account IN"
                  + " (SELECT account FROM reports SEMI JOIN gone USING (report))"
                  + " RETURNING report")) {
        while (row.next()) {
          reports.add(row.getLong(1));
        }
      }
    }
    return new Concerned(new Altered(circles, cases), reports);
  }
}
