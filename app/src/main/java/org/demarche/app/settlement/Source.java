package org.demarche.app.settlement;

import java.time.LocalDate;
import org.demarche.app.cases.Told;

/**
 * The report that an expectation stands in.
 *
 * @param report id of the report
 * @param account id of the first report with its text
 * @param published the day of the report
 */
public record Source(String report, String account, LocalDate published) {

  /** Tells whether a telling stands in this report, or in one with the same text. */
  boolean has(Told told) {
    return told.reportId().equals(report) || told.account().equals(account);
  }
}
