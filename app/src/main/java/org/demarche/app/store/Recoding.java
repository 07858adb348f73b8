package org.demarche.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.demarche.app.record.MalformedRecordException;
import org.demarche.app.record.RecordReader;
import org.demarche.record.Record;

/**
 * Goes through the records of a store for another coder. How far it has come is kept with what
 * changed, so that the same coder goes on there after an interruption.
 */
public final class Recoding {

  private static final String NEXT =
      "SELECT report, id, record FROM reports WHERE current AND report > ? AND report <= ?"
          + " ORDER BY report LIMIT ?";

  private final Store store;
  private final RecordReader reader = new RecordReader();
  private final boolean kept;
  private final String coder;
  private final boolean resumed;
  private final long last;
  private long reached;

  private Recoding(Store store, String coder, boolean kept, boolean fromStart) {
    this.store = store;
    this.coder = coder;
    this.kept = kept;
    try {
      long[] state = fromStart ? new long[0] : state();
      this.resumed = state.length > 0;
      this.reached = resumed ? state[0] : 0;
      this.last = resumed ? state[1] : number("SELECT coalesce(max(report), 0) FROM reports");
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }

  /**
   * Begins, or goes on where the same coder was interrupted.
   *
   * @param coder tells it from others
   * @param fromStart whether it begins in any case
   */
  public static Recoding of(Store store, String coder, boolean fromStart) {
    return new Recoding(store, coder, true, fromStart);
  }

  /** Goes through all records and keeps nothing. */
  public static Recoding dry(Store store) {
    return new Recoding(store, "", false, true);
  }

  /** Tells whether it goes on where it was interrupted. */
  public boolean isResumed() {
    return resumed;
  }

  /** Returns how many records are left. */
  public long left() {
    try {
      return number(
          "SELECT count(*) FROM reports WHERE current AND report > "
              + reached
              + " AND report <= "
              + last);
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }

  /** Returns the next records, none at the end. */
  public List<Record> next(int most) {
    synchronized (store) {
      try (PreparedStatement select = store.database().prepareStatement(NEXT)) {
        select.setLong(1, reached);
        select.setLong(2, last);
        select.setInt(3, most);
        return read(select);
      } catch (SQLException failure) {
        throw StoreException.of(failure);
      }
    }
  }

  private List<Record> read(PreparedStatement select) throws SQLException {
    List<Record> records = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        reached = row.getLong(1);
        records.add(reader.read(Packing.unpack(row.getBytes(3))));
      }
    } catch (MalformedRecordException damaged) {
      throw new StoreException(
          "the report with the number " + reached + " cannot be read: " + damaged.getMessage());
    }
    return records;
  }

  /** Puts records in the place of those that were handed over last, as far as they differ. */
  public void keep(List<Record> changed) {
    if (kept) {
      store.replace(changed, () -> mark(true));
    }
  }

  /** Forgets how far it has come, as all is done. */
  public void end() {
    if (kept) {
      store.replace(List.of(), () -> mark(false));
      store.settle();
    }
  }

  private int mark(boolean open) throws SQLException {
    try (Statement delete = store.database().createStatement();
        PreparedStatement insert =
            store.database().prepareStatement("INSERT INTO recoding VALUES (?, ?, ?)")) {
      delete.execute("DELETE FROM recoding");
      if (open) {
        insert.setString(1, coder);
        insert.setLong(2, reached);
        insert.setLong(3, last);
        insert.execute();
      }
    }
    return 0;
  }

  private long[] state() throws SQLException {
    try (PreparedStatement select =
        store.database().prepareStatement("SELECT reached, last FROM recoding WHERE coder = ?")) {
      select.setString(1, coder);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? new long[] {row.getLong(1), row.getLong(2)} : new long[0];
      }
    }
  }

  private long number(String sql) throws SQLException {
    try (Statement select = store.database().createStatement();
        ResultSet row = select.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
