package org.demarche.growth;

import java.time.LocalDate;
import java.util.function.ToIntFunction;
import org.demarche.coder.TestCoder;
import org.demarche.record.Record;
import org.demarche.record.RecordWriter;
import org.demarche.report.Report;

/**
 * Codes a text as the body of a report and writes the record; returns how many sentences it had.
 */
public final class CodedText implements ToIntFunction<String> {

  private final RecordWriter writer = new RecordWriter();

  @Override
  public int applyAsInt(String text) {
    Report report = Report.of("long.txt", LocalDate.parse("2017-07-31"), "Quarrel goes on", text);
    Record record = TestCoder.coder().code(report);
    writer.write(record);
    return record.sentences().size();
  }
}
