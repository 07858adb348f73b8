package org.demarche.app.table;

import java.util.List;
import java.util.Optional;
import org.demarche.app.form.FieldNames;

/** The sign between the columns of a table, told from its first line. */
public enum Delimiter {
  COMMA(','),
  TAB('\t'),
  SEMICOLON(';'),
  BAR('|');

  private final char sign;

  Delimiter(char sign) {
    this.sign = sign;
  }

  char sign() {
    return sign;
  }

  /** Returns the delimiter of a header that names what a report needs. */
  public static Optional<Delimiter> ofReports(String line, FieldNames names) {
    for (Delimiter delimiter : values()) {
      if (new Header(delimiter.columns(line), names).tellsReports()) {
        return Optional.of(delimiter);
      }
    }
    return Optional.empty();
  }

  /** Returns the delimiter that a line has most of. */
  static Delimiter mostOf(String line) {
    Delimiter most = COMMA;
    for (Delimiter delimiter : values()) {
      if (delimiter.columns(line).size() > most.columns(line).size()) {
        most = delimiter;
      }
    }
    return most;
  }

  private List<String> columns(String line) {
    String quote = "\"";
    return List.of(line.strip().split(java.util.regex.Pattern.quote(String.valueOf(sign)), -1))
        .stream()
        .map(
            column ->
                column.length() > 1 && column.startsWith(quote) && column.endsWith(quote)
                    ? column.substring(1, column.length() - 1)
                    : column)
        .toList();
  }
}
