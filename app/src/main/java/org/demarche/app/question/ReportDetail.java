package org.demarche.app.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.record.Record;

/**
 * All that is known of a report.
 *
 * @param row the report
 * @param record what it tells, with its text
 * @param cases by the id of each of its events the case that it tells, in the order of events
 * @param expectations what it says is still to come, and what became of that
 * @param copies the other reports with the same text, the newest first
 */
public record ReportDetail(
    ReportRow row,
    Record record,
    Map<String, String> cases,
    List<ExpectationRow> expectations,
    List<ReportRow> copies) {

  /** Copies the lists. */
  public ReportDetail {
    cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
    expectations = List.copyOf(expectations);
    copies = List.copyOf(copies);
  }
}
