package org.demarche.app.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.demarche.app.form.ByteOrderMark;
import org.demarche.app.form.Damage;
import org.demarche.app.form.LineReader;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportReader;
import org.demarche.app.form.Utf8;
import org.demarche.record.Record;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;

/**
 * Reads lines of records as "demarche code" writes them; what is none is rejected with its place.
 */
public final class RecordLines implements ReportReader {

  /** The longest line in bytes: the longest report with all that can be told of it. */
  private static final int LONGEST_LINE = 200_000_000;

  private final RecordReader reader = new RecordReader();
  private final Consumer<Record> records;

  /** Makes a reader that hands over records, and only rejections to the sink of the intake. */
  public RecordLines(Consumer<Record> records) {
    this.records = records;
  }

  @Override
  public void read(String name, InputStream in, Consumer<Intake> sink) throws NoReportException {
    LineReader lines = new LineReader(in, LONGEST_LINE);
    long before = 0;
    try {
      for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        before += line.get().bytes().length;
        line(name, line.get(), sink);
      }
    } catch (IOException cut) {
      sink.accept(
          Rejected.atLine(
              name, lines.number(), "the records before are read, then " + Damage.reason(cut)));
      return;
    }
    if (before == 0) {
      throw new NoReportException("the file is empty; give it records, one a line");
    }
  }

  private void line(String name, LineReader.Line line, Consumer<Intake> sink) {
    try {
      String text = text(line);
      if (!text.isBlank()) {
        records.accept(sound(text));
      }
    } catch (MalformedRecordException wrong) {
      sink.accept(Rejected.atLine(name, line.number(), String.valueOf(wrong.getMessage())));
    } catch (NoReportException wrong) {
      long offset = line.offset() + wrong.offset().orElse(0);
      sink.accept(
          new Rejected(
              name, OptionalLong.of(line.number()), OptionalLong.of(offset), wrong.reason()));
    }
  }

  private static String text(LineReader.Line line) throws NoReportException {
    if (line.tooLong()) {
      throw new NoReportException("the line is longer than 200 MB");
    }
    String text = Utf8.text(line.bytes());
    return line.number() == 1 ? ByteOrderMark.without(text) : text;
  }

  private Record sound(String text) throws MalformedRecordException {
    Record record = reader.read(text);
    List<String> faults = RecordFaults.of(record);
    if (!faults.isEmpty()) {
      throw new MalformedRecordException(faults.get(0));
    }
    return record;
  }
}
