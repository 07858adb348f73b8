package org.demarche.app.question;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Conditions of a statement under way, all of which must hold, with their parameters. */
final class Condition {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");

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

  /** Adds that a day lies in a period. */
  Condition andDays(String day, Period period) {
    period.since().ifPresent(first -> and(day + " >= ?", first));
    period.until().ifPresent(last -> and(day + " <= ?", last));
    return this;
  }

  /**
   * Adds that a text has all of some words, be it in a longer one: "sanction" in "sanctions"; what
   * stands in quotes stands there together.
   *
   * @throws MalformedQuestionException if there is no word
   */
  Condition andWords(String column, String words) {
    List<String> parts =
        WORD.matcher(words)
            .results()
            .map(found -> found.group(1) == null ? found.group() : found.group(1))
            .map(part -> part.replace("\"", "").strip().toLowerCase(Locale.ROOT))
            .filter(part -> !part.isEmpty())
            .toList();
    if (parts.isEmpty()) {
      throw new MalformedQuestionException("there is no word in \"" + words + "\"");
    }
    parts.forEach(part -> and("contains(lower(" + column + "), ?)", part));
    return this;
  }

  Condition and(Condition other) {
    sql.append(" AND ").append(other.sql);
    parameters.addAll(other.parameters);
    return this;
  }

  /** Adds that one of two holds. */
  Condition andEither(Condition one, Condition other) {
    sql.append(" AND ((").append(one.sql).append(") OR (").append(other.sql).append("))");
    parameters.addAll(one.parameters);
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

  static Set<String> lower(Collection<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
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
