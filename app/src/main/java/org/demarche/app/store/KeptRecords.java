package org.demarche.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Goes through the records that a store keeps, in the order of their numbers. */
final class KeptRecords {

  private static final String COLUMNS =
      "SELECT report, id, version, current, record FROM reports WHERE report > ";

  private static final int AT_ONCE = 200;

  private final Connection database;

  KeptRecords(Connection database) {
    this.database = database;
  }

  /**
   * A record as it is kept.
   *
   * @param number the number of the report
   * @param current whether it is the newest version
   * @param packed the line of JSON, packed
   */
  @SuppressWarnings("ArrayRecordComponent")
  record KeptRecord(long number, String id, int version, boolean current, byte[] packed) {

    /** Returns words for a person that say which it is. */
    String name() {
      return "the report " + id + (current ? "" : ", version " + version);
    }
  }

  /** Takes one record after the other. */
  interface Sink {
    void take(KeptRecord record) throws SQLException;
  }

  /** Hands over all records behind a number; few are in memory at a time. */
  void after(long number, Sink sink) throws SQLException {
    long reached = number;
    long next = reached;
    do {
      reached = next;
      next = some(reached, sink);
    } while (next > reached);
  }

  private long some(long from, Sink sink) throws SQLException {
    long reached = from;
    try (Statement select = database.createStatement();
        ResultSet row = select.executeQuery(COLUMNS + from + " ORDER BY report LIMIT " + AT_ONCE)) {
      while (row.next()) {
        reached = row.getLong(1);
        sink.take(
            new KeptRecord(
                reached, row.getString(2), row.getInt(3), row.getBoolean(4), row.getBytes(5)));
      }
    }
    return reached;
  }
}
