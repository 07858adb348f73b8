package org.demarche.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Which states have a chamber of a name that reports use alone: "Congress", "Senate". */
final class Parliaments {

  private final Map<String, List<String>> states = new HashMap<>();

  Parliaments() {
    for (Row row : Table.read(Parliaments.class, "parliaments.txt", 2)) {
      states.put(row.field(0), row.list(1));
    }
  }

  /** Tells whether one of the countries has a chamber of the name. */
  boolean has(String name, Set<String> countries) {
    return states.getOrDefault(name, List.of()).stream().anyMatch(countries::contains);
  }
}
