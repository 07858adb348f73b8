package org.demarche.app.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.demarche.app.store.ReadAccess;
import org.demarche.app.store.StoreException;

/** Opens a connection for each question, and turns what goes wrong into words. */
final class Asking {

  private final ReadAccess store;

  Asking(ReadAccess store) {
    this.store = store;
  }

  /** What is asked of the database. */
  interface Asked<T> {
    T ask(Connection database) throws SQLException;
  }

  /** At most so many rows. */
  interface Rows<T> {
    List<T> ask(Connection database, int most) throws SQLException;
  }

  /** Returns how many rows fit a condition. */
  long count(String from, Condition condition) {
    return ask(
        database -> {
          String sql = "SELECT count(*) AS n" + from + condition.sql();
          return new Select(database).rows(sql, condition, row -> row.number("n")).get(0);
        });
  }

  /** Asks for one row more, to know whether there are more. */
  <T> Page<T> page(int size, Function<T, Cursor> cursor, Rows<T> rows) {
    int most = checked(size) + 1;
    return Page.of(ask(database -> rows.ask(database, most)), size, cursor);
  }

  /** Returns what is asked. */
  <T> T ask(Asked<T> asked) {
    try (Connection database = store.connect()) {
      return asked.ask(database);
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }

  static int checked(int size) {
    if (size < 1 || size > Questions.LARGEST_PAGE) {
      throw new MalformedQuestionException(
          "a page has 1 to " + Questions.LARGEST_PAGE + " rows, not " + size);
    }
    return size;
  }
}
