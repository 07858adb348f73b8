package org.demarche.app.question;

import java.io.IOException;
import org.demarche.record.Record;

/** Takes records, one after the other. */
public interface RecordSink {

  /** Takes a record. */
  void accept(Record record) throws IOException;
}
