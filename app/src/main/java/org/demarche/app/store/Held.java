package org.demarche.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.demarche.report.Report;
import org.duckdb.DuckDBConnection;

/** Tells which reports a store has already, without asking it for each. */
public final class Held {

  private final Set<Long> hashes = new HashSet<>();

  Held(DuckDBConnection database) throws SQLException {
    try (Statement select = database.createStatement();
        ResultSet row = select.executeQuery("SELECT id, digest FROM reports WHERE current")) {
      while (row.next()) {
        hashes.add(hash(row.getString(1), row.getString(2)));
      }
    }
  }

  /** Tells whether the store had the report, with the same text, when this was made. */
  public boolean has(Report report) {
    return hashes.contains(hash(report.id(), Arrival.digest(report)));
  }

  /** The digest is random already; two reports of the same hash are not to be met with. */
  private static long hash(String id, String digest) {
    return Long.parseUnsignedLong(digest.substring(0, 16), 16) * 31 + id.hashCode();
  }
}
