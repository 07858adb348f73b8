package org.demarche.app.annotation;

import java.util.List;
import org.demarche.record.DateExpression;
import org.demarche.record.Mention;
import org.demarche.record.Record;
import org.demarche.record.Statement;
import org.demarche.report.Report;

/** Records that hold little, for tests of what compares them. */
final class BareRecord {

  private BareRecord() {}

  static Record of(Report report) {
    return of(report, List.of(), List.of(), List.of());
  }

  static Record of(
      Report report,
      List<Mention> mentions,
      List<DateExpression> dates,
      List<Statement> statements) {
    return new Record(
        report, List.of(), mentions, dates, List.of(), List.of(), statements, List.of(), List.of());
  }
}
