package org.demarche.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Adds rows to a table, column after column. */
final class Rows implements AutoCloseable {

  private final DuckDBAppender appender;

  Rows(DuckDBConnection database, String table) throws SQLException {
    this(database.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table));
  }

  private Rows(DuckDBAppender appender) {
    this.appender = appender;
  }

  /** Adds rows to a temporary table. */
  static Rows temporary(DuckDBConnection database, String table) throws SQLException {
    return new Rows(database.createAppender("temp", DuckDBConnection.DEFAULT_SCHEMA, table));
  }

  Rows begin() throws SQLException {
    appender.beginRow();
    return this;
  }

  Rows text(String value) throws SQLException {
    appender.append(value);
    return this;
  }

  Rows text(Optional<String> value) throws SQLException {
    if (value.isPresent()) {
      appender.append(value.get());
    } else {
      appender.appendNull();
    }
    return this;
  }

  Rows texts(Collection<String> values) throws SQLException {
    appender.append(List.copyOf(values));
    return this;
  }

  /** Adds words as one text with blanks between them. */
  Rows words(Collection<String> values) throws SQLException {
    appender.append(String.join(" ", values));
    return this;
  }

  Rows number(long value) throws SQLException {
    appender.append(value);
    return this;
  }

  Rows whole(int value) throws SQLException {
    appender.append(value);
    return this;
  }

  Rows decimal(double value) throws SQLException {
    appender.append(value);
    return this;
  }

  Rows decimal(OptionalDouble value) throws SQLException {
    if (value.isPresent()) {
      appender.append(value.getAsDouble());
    } else {
      appender.appendNull();
    }
    return this;
  }

  Rows flag(boolean value) throws SQLException {
    appender.append(value);
    return this;
  }

  Rows day(LocalDate value) throws SQLException {
    appender.append(value);
    return this;
  }

  Rows day(Optional<LocalDate> value) throws SQLException {
    if (value.isPresent()) {
      appender.append(value.get());
    } else {
      appender.appendNull();
    }
    return this;
  }

  Rows bytes(byte[] value) throws SQLException {
    appender.append(value);
    return this;
  }

  void end() throws SQLException {
    appender.endRow();
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
