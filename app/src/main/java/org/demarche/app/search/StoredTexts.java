package org.demarche.app.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.app.store.Packing;

/** Reads from a store what an index takes. */
final class StoredTexts {

  private final Connection database;
  private final JsonFactory json = new JsonFactory();

  StoredTexts(Connection database) {
    this.database = database;
  }

  /**
   * A report for the index.
   *
   * @param number its number in the store
   * @param id its id
   * @param day its date
   * @param outlet who published it
   * @param title its title
   * @param text the text with the title
   */
  record Text(
      long number, String id, LocalDate day, Optional<String> outlet, String title, String text) {

    /** Returns the text without the title. */
    String body() {
      return text.startsWith(title) ? text.substring(title.length()) : text;
    }
  }

  /** Returns the state of an index that has all reports. */
  IndexState newest() throws SQLException {
    try (PreparedStatement select =
            database.prepareStatement(
                "SELECT max(report), count(*) FILTER (current) FROM reports");
        ResultSet row = select.executeQuery()) {
      row.next();
      long last = row.getLong(1);
      return new IndexState(last, mark(last), row.getLong(2));
    }
  }

  /** Returns what tells the report of a number from that of another store; empty without one. */
  String mark(long number) throws SQLException {
    try (PreparedStatement select =
        database.prepareStatement("SELECT id || ' ' || digest FROM reports WHERE report = ?")) {
      select.setLong(1, number);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getString(1) : "";
      }
    }
  }

  /** Returns the reports after a number, at most so many. */
  List<Text> after(long number, int most) throws SQLException {
    return texts("current AND report > ? ORDER BY report LIMIT " + most, number);
  }

  Optional<Text> text(long number) throws SQLException {
    return texts("report = ?", number).stream().findFirst();
  }

  List<Long> replaced() throws SQLException {
    List<Long> numbers = new ArrayList<>();
    try (PreparedStatement select =
            database.prepareStatement("SELECT report FROM reports WHERE NOT current");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        numbers.add(row.getLong(1));
      }
    }
    return numbers;
  }

  private List<Text> texts(String condition, long number) throws SQLException {
    List<Text> texts = new ArrayList<>();
    try (PreparedStatement select =
        database.prepareStatement(
            "SELECT report, id, day, outlet, title, record FROM reports WHERE " + condition)) {
      select.setLong(1, number);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          texts.add(
              new Text(
                  row.getLong(1),
                  row.getString(2),
                  row.getObject(3, LocalDate.class),
                  Optional.ofNullable(row.getString(4)),
                  row.getString(5),
                  text(row.getBytes(6))));
        }
      }
    }
    return texts;
  }

  /** The rest of a record is long and not needed. */
  private String text(byte[] packed) throws SQLException {
    try (JsonParser parser = json.createParser(Packing.unpack(packed))) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = "text".equals(parser.currentName());
        parser.nextToken();
        if (found) {
          return parser.getText();
        }
        parser.skipChildren();
      }
      return "";
    } catch (IOException damaged) {
      throw new SQLException("a record is damaged: " + damaged.getMessage(), damaged);
    }
  }
}
