package org.demarche.app.api;

import java.util.Locale;
import org.demarche.record.Record;
import org.demarche.report.Report;

/** Codes reports, on any thread. */
public interface ReportCoder {

  /** How far it is. */
  enum State {
    /** It is being loaded. */
    LOADING,
    /** It codes. */
    READY,
    /** It could not be loaded. */
    FAILED;

    /** Returns it as one word in lower case. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns how far it is, at once. */
  State state();

  /**
   * Returns the record of the report, after the coder has been loaded.
   *
   * @throws org.demarche.app.server.Problem if it could not be loaded
   */
  Record code(Report report);
}
