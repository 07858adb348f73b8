package org.demarche.app.question;

import java.sql.SQLException;
import org.demarche.app.record.MalformedRecordException;
import org.demarche.app.record.RecordReader;
import org.demarche.app.store.Packing;
import org.demarche.record.Record;

/** Reads records as a store holds them. */
final class PackedRecord {

  private final RecordReader reader = new RecordReader();

  Record record(byte[] packed) throws SQLException {
    try {
      return reader.read(Packing.unpack(packed));
    } catch (MalformedRecordException damaged) {
      throw new SQLException("a record is damaged: " + damaged.getMessage(), damaged);
    }
  }
}
