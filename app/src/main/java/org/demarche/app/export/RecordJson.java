package org.demarche.app.export;

import java.util.List;
import org.demarche.record.Record;
import org.demarche.record.RecordWriter;

/** Writes records as they are. */
final class RecordJson implements Export {

  private final RecordWriter writer = new RecordWriter();

  @Override
  public List<String> lines(Record record) {
    return List.of(writer.write(record));
  }
}
