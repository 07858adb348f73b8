package org.demarche.app.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Consumer;
import org.demarche.app.form.ByteOrderMark;
import org.demarche.app.form.Damage;
import org.demarche.app.form.FieldNames;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportMaker;
import org.demarche.app.form.ReportReader;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;

/**
 * Reads a report a row of a table with a header, whose columns are separated by commas, tabs,
 * semicolons or bars; the first line tells which.
 */
public final class DelimitedTable implements ReportReader {

  /** The longest row in characters. */
  static final int LONGEST_ROW = 20_000_000;

  private static final int LONGEST_HEADER = 1 << 16;

  private final ReportMaker maker;
  private final FieldNames names;

  /** Makes a reader. */
  public DelimitedTable(ReportMaker maker, FieldNames names) {
    this.maker = maker;
    this.names = names;
  }

  @Override
  public void read(String name, InputStream in, Consumer<Intake> sink)
      throws IOException, NoReportException {
    Delimiter delimiter = delimiter(in);
    CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(delimiter.sign())
            .allowMissingFields(true)
            .allowExtraFields(true)
            .maxBufferSize(LONGEST_ROW)
            .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8));
    new Rows(name, sink).read(rows.iterator());
  }

  private Delimiter delimiter(InputStream in) throws IOException {
    in.mark(LONGEST_HEADER);
    String start = new String(in.readNBytes(LONGEST_HEADER), StandardCharsets.UTF_8);
    in.reset();
    String line = ByteOrderMark.without(start).lines().findFirst().orElse("");
    return Delimiter.ofReports(line, names).orElseGet(() -> Delimiter.mostOf(line));
  }

  /** The rows of one table. */
  private final class Rows {
    private final String name;
    private final Consumer<Intake> sink;
    private long read;
    private long line = 1;

    Rows(String name, Consumer<Intake> sink) {
      this.name = name;
      this.sink = sink;
    }

    void read(Iterator<CsvRecord> rows) throws NoReportException {
      try {
        if (!rows.hasNext()) {
          throw new NoReportException("the table is empty; its first line names the columns");
        }
        Header header = header(rows.next());
        header.check();
        while (rows.hasNext()) {
          row(header, rows.next());
        }
      } catch (CsvParseException | UncheckedIOException damaged) {
        stop(reason(damaged));
        return;
      }
      if (read == 0) {
        throw new NoReportException("the table has a header and no row");
      }
    }

    private Header header(CsvRecord first) {
      return new Header(first.getFields().stream().map(ByteOrderMark::without).toList(), names);
    }

    private void row(Header header, CsvRecord row) {
      line = row.getStartingLineNumber();
      read++;
      String input = name + "#" + read;
      try {
        if (row.getFieldCount() != header.columns().size()) {
          throw new NoReportException(columns(row.getFieldCount(), header.columns().size()));
        }
        sink.accept(maker.report(input, header.parts(row.getFields())));
      } catch (NoReportException wrong) {
        sink.accept(Rejected.atLine(input, line, wrong.reason()));
      }
    }

    private void stop(String reason) {
      String before = read == 0 ? "" : "the rows before are read, then ";
      read++;
      sink.accept(Rejected.atLine(name, line + 1, before + reason));
    }

    private static String reason(RuntimeException damaged) {
      Throwable cause = damaged.getCause();
      if (cause instanceof IOException failure) {
        return Damage.reason(failure);
      }
      return String.format(
          Locale.ROOT,
          "a row is longer than %d MB or has more than 16,384 columns; is a quotation mark missing?",
          LONGEST_ROW / 1_000_000);
    }

    private static String columns(int found, int wanted) {
      return String.format(
          Locale.ROOT,
          "the row has %d columns and the header %d; put texts with the separator in quotes",
          found,
          wanted);
    }
  }
}
