package org.demarche.app.command;

import org.demarche.coder.Explanation;
import org.demarche.record.Record;
import org.demarche.report.Report;

/** A coder that is ready to work, for all threads. */
public interface LoadedCoder {

  /** Returns the record of the report. */
  Record code(Report report);

  /** Returns what the names of the report mean on its day. */
  Explanation explain(Report report);
}
