package org.demarche.app.question;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the columns of a row by their names. */
final class Cells {

  private final ResultSet row;

  Cells(ResultSet row) {
    this.row = row;
  }

  String text(String column) throws SQLException {
    return optional(column).orElse("");
  }

  Optional<String> optional(String column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).filter(text -> !text.isEmpty());
  }

  List<String> texts(String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null
        ? List.of()
        : Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
  }

  Optional<LocalDate> optionalDay(String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  LocalDate day(String column) throws SQLException {
    return optionalDay(column)
        .orElseThrow(() -> new SQLException("the column " + column + " has no day"));
  }

  double decimal(String column) throws SQLException {
    return row.getDouble(column);
  }

  long number(String column) throws SQLException {
    return row.getLong(column);
  }

  int whole(String column) throws SQLException {
    return row.getInt(column);
  }

  boolean flag(String column) throws SQLException {
    return row.getBoolean(column);
  }

  byte[] bytes(String column) throws SQLException {
    byte[] bytes = row.getBytes(row.findColumn(column));
    return bytes == null ? new byte[0] : bytes;
  }
}
