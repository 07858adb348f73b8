package org.demarche.app.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.demarche.app.form.Excerpt;
import org.demarche.app.form.FieldNames;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportMaker;
import org.demarche.app.form.ReportReader;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;

/**
 * Reads a report a row of a Parquet file. The file is read from both ends, so a stream is first
 * copied beside the temporary files of the machine.
 */
public final class ParquetTable implements ReportReader {

  /** What a Parquet file starts with. */
  public static final String SIGN = "PAR1";

  private static final String ROWS = "SELECT * FROM read_parquet(?)";
  private static final String BOUNDS = "SET memory_limit = '512MB'; SET threads = 1";

  private final ReportMaker maker;
  private final FieldNames names;

  /** Makes a reader. */
  public ParquetTable(ReportMaker maker, FieldNames names) {
    this.maker = maker;
    this.names = names;
  }

  @Override
  public void read(String name, InputStream in, Consumer<Intake> sink)
      throws IOException, NoReportException {
    Path copy = Files.createTempFile("demarche", ".parquet");
    try {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      new Rows(name, sink).read(copy);
    } finally {
      Files.delete(copy);
    }
  }

  /** The rows of one file. */
  private final class Rows {
    private final String name;
    private final Consumer<Intake> sink;
    private long read;

    Rows(String name, Consumer<Intake> sink) {
      this.name = name;
      this.sink = sink;
    }

    void read(Path file) throws NoReportException {
      Properties streamed = new Properties();
      streamed.setProperty("jdbc_stream_results", "true");
      try (Connection database = DriverManager.getConnection("jdbc:duckdb:", streamed);
          Statement bounds = database.createStatement();
          PreparedStatement select = database.prepareStatement(ROWS)) {
        bounds.execute(BOUNDS);
        select.setString(1, file.toString());
        try (ResultSet rows = select.executeQuery()) {
          rows(rows);
        }
      } catch (SQLException damaged) {
        String reason = String.valueOf(damaged.getMessage()).replace(file.toString(), name);
        stop(Excerpt.sentence(reason));
      }
      if (read == 0) {
        throw new NoReportException("the table has no row");
      }
    }

    private void rows(ResultSet rows) throws SQLException, NoReportException {
      Header header = header(rows.getMetaData());
      header.check();
      while (rows.next()) {
        read++;
        String input = name + "#" + read;
        try {
          sink.accept(maker.report(input, header.parts(values(rows, header.columns().size()))));
        } catch (NoReportException wrong) {
          sink.accept(Rejected.whole(input, wrong.reason()));
        }
      }
    }

    private Header header(ResultSetMetaData columns) throws SQLException {
      List<String> header = new ArrayList<>();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        header.add(columns.getColumnName(i));
      }
      return new Header(header, names);
    }

    private static List<String> values(ResultSet row, int columns) throws SQLException {
      List<String> values = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        Object value = row.getObject(i);
        values.add(value == null ? "" : value.toString());
      }
      return values;
    }

    private void stop(String reason) {
      String before =
          read == 0 ? "the file is no sound Parquet: " : "the rows before are read, then: ";
      read++;
      sink.accept(Rejected.whole(name, before + reason));
    }
  }
}
