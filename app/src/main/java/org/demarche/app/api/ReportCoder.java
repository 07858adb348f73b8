package org.demarche.app.api;

import org.demarche.record.Record;
import org.demarche.report.Report;

/** Codes a report, on any thread. */
@FunctionalInterface
public interface ReportCoder {

  /** Returns the record of the report; the first call may wait until the coder is loaded. */
  Record code(Report report);
}
