package org.demarche.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rows of a store as text, without what depends on the order of arrival. */
final class Contents {

  private Contents() {}

  /** Returns the sorted rows of each table, of reports only the current versions. */
  static Map<String, List<String>> of(Store store) {
    store.settle();
    try {
      Map<String, List<String>> contents = new TreeMap<>();
      for (String table : TableList.names(store.database())) {
        String query = TableText.query(store.database(), table);
        contents.put(table, TableList.texts(store.database(), query));
      }
      return contents;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Returns the first column of what a query finds. */
  static List<String> texts(Store store, String query) {
    try {
      return TableList.texts(store.database(), query);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Returns what one store has and the other has not, by tables. */
  static List<String> differences(Store one, Store other) {
    Map<String, List<String>> left = of(one);
    Map<String, List<String>> right = of(other);
    List<String> differences = new ArrayList<>();
    for (String table : left.keySet()) {
      differences.addAll(without(table + " < ", left, right));
      differences.addAll(without(table + " > ", right, left));
    }
    return differences;
  }

  private static List<String> without(
      String sign, Map<String, List<String>> some, Map<String, List<String>> others) {
    String table = sign.substring(0, sign.indexOf(' '));
    List<String> rest = new ArrayList<>(some.getOrDefault(table, List.of()));
    others.getOrDefault(table, List.of()).forEach(rest::remove);
    return rest.stream().map(sign::concat).toList();
  }
}
