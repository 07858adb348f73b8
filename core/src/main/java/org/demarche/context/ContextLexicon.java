package org.demarche.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.ontology.Contexts;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Words and expressions that show what a text is about. */
final class ContextLexicon {

  /** How many words an expression has at most. */
  static final int LONGEST = 4;

  /**
   * What an expression shows.
   *
   * @param context PLOVER context
   * @param sign whether it is enough alone
   */
  record Entry(String context, boolean sign) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();

  /** Reads words.txt; every context in it must be one that is known. */
  ContextLexicon(Contexts contexts) {
    for (Row row : Table.read(ContextLexicon.class, "words.txt", 3)) {
      if (contexts.description(row.field(0)).isEmpty()) {
        throw row.malformed("no context of PLOVER: " + row.field(0));
      }
      if (!row.field(2).matches("[12]")) {
        throw row.malformed("the weight is 1 or 2, not \"" + row.field(2) + "\"");
      }
      entries
          .computeIfAbsent(ContextFinder.plain(row.field(1)), key -> new ArrayList<>(1))
          .add(new Entry(row.field(0), row.field(2).equals("2")));
    }
  }

  /** Returns what an expression shows, words joined by one space. */
  List<Entry> of(String expression) {
    return entries.getOrDefault(expression, List.of());
  }
}
