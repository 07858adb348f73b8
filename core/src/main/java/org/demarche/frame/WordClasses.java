package org.demarche.frame;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Classes of lemmas that frames refer to: "@troops" holds "soldier" and "force". */
public final class WordClasses {

  private static final List<String> FILES =
      List.of(
          "classes-conflict.txt",
          "classes-cooperation.txt",
          "classes-repeated.txt",
          "classes-rules.txt",
          "classes-support.txt");

  private final Map<String, Set<String>> classes = new HashMap<>();

  /** Reads the files of classes. */
  public WordClasses() {
    for (String file : FILES) {
      for (Row row : Table.read(WordClasses.class, file, 2)) {
        Set<String> lemmas = new HashSet<>(row.commas(1));
        if (classes.putIfAbsent(row.field(0), lemmas) != null) {
          throw row.malformed("the class " + row.field(0) + " is defined twice");
        }
      }
    }
  }

  /**
   * Returns the lemmas that a condition names: "@troops" or "soldier,force" or a mix of both.
   *
   * @param row where the condition stands, for the message
   */
  public Set<String> lemmas(String names, Row row) {
    Set<String> lemmas = new HashSet<>();
    for (String name : names.split(",", -1)) {
      if (!name.startsWith("@")) {
        lemmas.add(name);
        continue;
      }
      Set<String> known = classes.get(name);
      if (known == null) {
        throw row.malformed("the class " + name + " is not defined");
      }
      lemmas.addAll(known);
    }
    return lemmas;
  }

  /** Returns the lemmas of a class. */
  public Set<String> members(String name) {
    Set<String> known = classes.get(name);
    if (known == null) {
      throw new IllegalArgumentException("the class " + name + " is not defined");
    }
    return known;
  }
}
