package org.demarche.app.question;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Conditions of a statement under way, all of which must hold, with their parameters. */
final class Condition {

  private final StringBuilder sql = new StringBuilder("true");
  private final List<Object> parameters = new ArrayList<>();

  /** Numbers or texts that become one parameter. */
  private record Many(String type, Object[] values) {}

  Condition and(String condition, Object... values) {
    sql.append(" AND (").append(condition).append(')');
    parameters.addAll(List.of(values));
    return this;
  }

  /** Adds a condition with texts as its parameters, unless there are none. */
  Condition andAny(String condition, Collection<String> values) {
    return values.isEmpty() ? this : and(condition, texts(values));
  }

  Condition and(Condition other) {
    sql.append(" AND ").append(other.sql);
    parameters.addAll(other.parameters);
    return this;
  }

  /** Adds what holds for a row when others hold for one that belongs to it. */
  Condition andSome(String before, Condition others, String after) {
    sql.append(" AND ").append(before).append(others.sql).append(after);
    parameters.addAll(others.parameters);
    return this;
  }

  boolean isEmpty() {
    return sql.toString().equals("true");
  }

  /** Tells whether it looks at a table, by the letter that stands for it. */
  boolean asks(String table) {
    return Pattern.compile("\\b" + table + "\\.").matcher(sql).find();
  }

  static Object texts(Collection<String> values) {
    return new Many("VARCHAR", values.stream().sorted().toArray());
  }

  static Object numbers(Collection<Long> values) {
    return new Many("BIGINT", values.toArray());
  }

  String sql() {
    return sql.toString();
  }

  /** Sets the parameters of a statement from one on, and returns the number of the next. */
  int fill(PreparedStatement statement, int first) throws SQLException {
    int at = first;
    Connection database = statement.getConnection();
    for (Object value : parameters) {
      if (value instanceof Many many) {
        statement.setArray(at++, database.createArrayOf(many.type(), many.values()));
      } else {
        statement.setObject(at++, value);
      }
    }
    return at;
  }
}
