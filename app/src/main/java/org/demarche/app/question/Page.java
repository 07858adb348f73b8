package org.demarche.app.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some of the rows that a question selects.
 *
 * @param rows in their order
 * @param next where the next page begins, if there is one
 */
public record Page<T>(List<T> rows, Optional<Cursor> next) {

  /** Copies the list. */
  public Page {
    rows = List.copyOf(rows);
  }

  /** Returns the page of one row more than fits on it, if there are so many. */
  static <T> Page<T> of(List<T> rows, int size, Function<T, Cursor> cursor) {
    if (rows.size() <= size) {
      return new Page<>(rows, Optional.empty());
    }
    List<T> page = rows.subList(0, size);
    return new Page<>(page, Optional.of(cursor.apply(page.get(size - 1))));
  }
}
