package org.demarche.app.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Columns that hold lists, of which some must have any of some values.
 *
 * <p>One value is found several times faster in a list than any of several.
 */
final class Lists {

  /** Up to so many values are looked for one by one. */
  private static final int FEW = 3;

  private final List<String> any = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /** Adds a column in which any of the values would do. */
  Lists or(String column, Collection<String> wanted) {
    if (wanted.size() <= FEW) {
      for (String value : wanted.stream().sorted().toList()) {
        any.add("list_contains(" + column + ", ?)");
        values.add(value);
      }
    } else {
      any.add("list_has_any(" + column + ", ?)");
      values.add(Condition.texts(wanted));
    }
    return this;
  }

  /** Returns the condition, which nothing fits when no value was wanted. */
  Condition condition() {
    return new Condition()
        .and(any.isEmpty() ? "false" : String.join(" OR ", any), values.toArray());
  }
}
