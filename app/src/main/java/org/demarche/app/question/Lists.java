package org.demarche.app.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Columns that hold lists, of which some must have any of some values.
 *
 * <p>One value is found several times faster in a list than any of several.
 */
final class Lists {

  /** Up to so many values are looked for one by one. */
  private static final int FEW = 3;

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");

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

  /**
   * Adds two columns, one of countries and one of entities. Codes of countries are no ids of
   * entities, so that the longer column is spared where only they are wanted.
   */
  Lists orSide(String countries, String entities, Collection<String> wanted) {
    List<String> others = wanted.stream().filter(code -> !COUNTRY.matcher(code).matches()).toList();
    return or(countries, wanted).or(entities, others);
  }

  /** Returns the condition, which nothing fits when no value was wanted. */
  Condition condition() {
    return new Condition()
        .and(any.isEmpty() ? "false" : String.join(" OR ", any), values.toArray());
  }
}
