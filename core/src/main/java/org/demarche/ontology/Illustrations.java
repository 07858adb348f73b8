package org.demarche.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Example sentences for the acts, contexts, quads, statuses and codes. */
public final class Illustrations {

  private final Map<String, List<String>> sentences = new HashMap<>();

  /** Reads examples.txt. */
  public Illustrations() {
    for (Row row : Table.read(Illustrations.class, "examples.txt", 2)) {
      sentences.computeIfAbsent(row.field(0), key -> new ArrayList<>()).add(row.field(1));
    }
  }

  /**
   * Returns the examples of a thing.
   *
   * @param key "SANCTION", "SANCTION/expel", "context:military", "quad:verbal conflict",
   *     "status:future", "sector:REB", "country:IGO" or a code
   */
  public List<String> of(String key) {
    return List.copyOf(sentences.getOrDefault(key, List.of()));
  }
}
