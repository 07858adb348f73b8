package org.demarche.app.question;

import java.sql.Array;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.app.store.ReadAccess;
import org.jspecify.annotations.Nullable;

/** Asks a store in SQL, within limits of rows and time. */
public final class SqlQuestion {

  private final ReadAccess store;
  private final int seconds;

  /**
   * Makes a question.
   *
   * @param store opened so that a statement reaches nothing else
   * @param seconds after which a statement is stopped
   */
  public SqlQuestion(ReadAccess store, int seconds) {
    this.store = store;
    this.seconds = seconds;
  }

  /**
   * Returns what a statement gives.
   *
   * @param most rows
   * @throws MalformedQuestionException if the database refuses it, or it takes too long
   */
  public SqlAnswer ask(String sql, int most) {
    try (Connection database = store.connect();
        Statement statement = database.createStatement()) {
      statement.setQueryTimeout(seconds);
      if (!statement.execute(sql)) {
        return new SqlAnswer(List.of(), List.of(), false);
      }
      try (ResultSet rows = statement.getResultSet()) {
        return answer(rows, most);
      }
    } catch (SQLException refused) {
      throw new MalformedQuestionException(words(refused));
    }
  }

  private String words(SQLException refused) {
    String message = String.valueOf(refused.getMessage());
    if (Select.isStopped(refused)) {
      return "the statement took more than " + seconds + " s and was stopped; ask for less";
    }
    int error = message.lastIndexOf("\nError: ");
    return message.substring(error < 0 ? 0 : error + "\nError: ".length()).strip();
  }

  private static SqlAnswer answer(ResultSet rows, int most) throws SQLException {
    ResultSetMetaData head = rows.getMetaData();
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= head.getColumnCount(); i++) {
      columns.add(head.getColumnLabel(i));
    }
    List<SqlRow> read = new ArrayList<>();
    while (rows.next()) {
      if (read.size() == most) {
        return new SqlAnswer(columns, read, true);
      }
      List<Field> fields = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        fields.add(new Field(columns.get(i), value(rows.getObject(i + 1))));
      }
      read.add(new SqlRow(fields));
    }
    return new SqlAnswer(columns, read, false);
  }

  private static Optional<Object> value(@Nullable Object value) throws SQLException {
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Array array) {
      List<Object> values = new ArrayList<>();
      for (Object each : Arrays.asList((Object[]) array.getArray())) {
        values.add(value(each).orElse(""));
      }
      return Optional.of(values);
    }
    if (value instanceof Blob blob) {
      return Optional.of("(" + blob.length() + " bytes)");
    }
    boolean plain = value instanceof Number || value instanceof Boolean;
    return Optional.of(plain ? value : value.toString());
  }
}
