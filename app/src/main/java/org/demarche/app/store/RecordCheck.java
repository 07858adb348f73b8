package org.demarche.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.demarche.app.record.MalformedRecordException;
import org.demarche.app.record.RecordFaults;
import org.demarche.app.record.RecordReader;
import org.demarche.app.store.KeptRecords.KeptRecord;
import org.demarche.record.Record;

/** Checks the kept records one by one: whether they can be read and fit their texts. */
final class RecordCheck {

  private static final String VERSIONS =
      "SELECT id, count(*), count(*) FILTER (current), max(version), min(version),"
          + " count(DISTINCT version), max(version) FILTER (current) FROM reports GROUP BY id"
          + " HAVING NOT (count(*) = max(version) AND min(version) = 1 AND count(DISTINCT version)"
          + " = count(*) AND count(*) FILTER (current) = 1 AND max(version) FILTER (current) ="
          + " max(version)) ORDER BY id";

  private final RecordReader reader = new RecordReader();
  private final List<String> faults = new ArrayList<>();

  /** Takes records that can be read. */
  interface Sink {
    void take(Record record);
  }

  /** Returns what is wrong with the versions of reports. */
  static List<String> versions(Connection database) throws SQLException {
    List<String> faults = new ArrayList<>();
    try (Statement select = database.createStatement();
        ResultSet row = select.executeQuery(VERSIONS)) {
      while (row.next()) {
        faults.add(
            "the report "
                + row.getString(1)
                + " has "
                + row.getLong(2)
                + " rows, "
                + row.getLong(3)
                + " of them current, with versions up to "
                + row.getInt(4));
      }
    }
    faults.addAll(
        TableList.texts(
            database,
            "SELECT 'the number ' || report || ' stands for ' || count(*) || ' reports'"
                + " FROM reports GROUP BY report HAVING count(*) > 1 ORDER BY report"));
    return faults;
  }

  /** Returns what is wrong with the records, and hands over current ones that can be read. */
  List<String> records(Connection database, Sink sink) throws SQLException {
    new KeptRecords(database).after(Long.MIN_VALUE, kept -> check(kept, sink));
    return faults;
  }

  private void check(KeptRecord kept, Sink sink) {
    try {
      Record record = reader.read(Packing.unpack(kept.packed()));
      if (!record.report().id().equals(kept.id())) {
        faults.add(kept.name() + " keeps the record of " + record.report().id());
      }
      RecordFaults.of(record).forEach(fault -> faults.add(kept.name() + ": " + fault));
      if (kept.current()) {
        sink.take(record);
      }
    } catch (MalformedRecordException | StoreException unreadable) {
      faults.add(kept.name() + ": " + unreadable.getMessage());
    }
  }
}
