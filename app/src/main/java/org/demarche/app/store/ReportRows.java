package org.demarche.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.demarche.record.RecordWriter;
import org.demarche.report.Report;
import org.duckdb.DuckDBConnection;

/** Writes reports with their records, and tells which of them are there. */
final class ReportRows {

  private final DuckDBConnection database;
  private final RecordWriter writer = new RecordWriter();

  ReportRows(DuckDBConnection database) {
    this.database = database;
  }

  /**
   * The newest version of a report in the store.
   *
   * @param number its number
   * @param version which version it is
   * @param digest of what it says
   */
  record Known(long number, int version, String digest) {}

  /** Returns those of some reports that are known, by their ids. */
  Map<String, Known> known(Collection<String> ids) throws SQLException {
    SmallTable.fill(
        database,
        "wanted_ids",
        rows -> {
          for (String id : ids) {
            rows.begin().text(id).end();
          }
        });
    Map<String, Known> known = new HashMap<>();
    try (Statement select = database.createStatement();
        ResultSet row =
            select.executeQuery(
                "SELECT id, report, version, digest FROM reports SEMI JOIN wanted_ids USING (id)"
                    + " WHERE current")) {
      while (row.next()) {
        known.put(row.getString(1), new Known(row.getLong(2), row.getInt(3), row.getString(4)));
      }
    }
    return known;
  }

  /** Returns the highest number of a report. */
  OptionalLong last() throws SQLException {
    try (Statement select = database.createStatement();
        ResultSet row = select.executeQuery("SELECT max(report) FROM reports")) {
      row.next();
      long last = row.getLong(1);
      return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(last);
    }
  }

  void add(List<Arrival> arrivals) throws SQLException {
    try (Rows rows = new Rows(database, "reports")) {
      for (Arrival arrival : arrivals) {
        add(rows, arrival);
      }
    }
  }

  private void add(Rows rows, Arrival arrival) throws SQLException {
    Report report = arrival.record().report();
    rows.begin()
        .number(arrival.number())
        .text(report.id())
        .whole(arrival.version())
        .flag(true)
        .day(report.date())
        .text(report.outlet())
        .text(report.url())
        .text(report.input())
        .text(report.title())
        .text(Arrival.digest(report))
        .text(report.id())
        .whole(arrival.shingles().size())
        .bytes(Packing.pack(writer.write(arrival.record())))
        .end();
  }
}
