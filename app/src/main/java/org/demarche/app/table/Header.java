package org.demarche.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.app.form.FieldNames;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportField;
import org.demarche.app.form.ReportParts;

/**
 * The names of the columns of a table.
 *
 * @param columns in their order
 * @param names what the fields of a report are called
 */
record Header(List<String> columns, FieldNames names) {

  Header {
    columns = columns.stream().map(Header::plain).toList();
  }

  /** Returns whether this names what a report needs. */
  boolean tellsReports() {
    return column(ReportField.DATE) >= 0 && column(ReportField.TEXT) >= 0;
  }

  /** Checks that there is a text to read. */
  void check() throws NoReportException {
    if (column(ReportField.TEXT) < 0) {
      throw new NoReportException(
          "no column holds the text; name it \"text\", or say which with --map text=COLUMN;"
              + " the columns are "
              + String.join(", ", shown()));
    }
  }

  private List<String> shown() {
    List<String> shown = new ArrayList<>(columns.subList(0, Math.min(columns.size(), 12)));
    if (columns.size() > shown.size()) {
      shown.add("...");
    }
    return shown;
  }

  /** Returns what a row says of its report. */
  ReportParts parts(List<String> row) {
    return new ReportParts(
        value(row, ReportField.ID),
        value(row, ReportField.DATE),
        value(row, ReportField.TITLE).orElse(""),
        value(row, ReportField.TEXT),
        value(row, ReportField.OUTLET),
        value(row, ReportField.URL));
  }

  private Optional<String> value(List<String> row, ReportField field) {
    int column = column(field);
    return column < 0 || column >= row.size()
        ? Optional.empty()
        : Optional.of(row.get(column)).filter(value -> !value.isBlank());
  }

  private int column(ReportField field) {
    for (String name : names.of(field)) {
      int column = columns.indexOf(plain(name));
      if (column >= 0) {
        return column;
      }
    }
    return -1;
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
