package org.demarche.ontology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** The contexts of PLOVER 2.0: what an act is about. */
public final class Contexts {

  private final Map<String, String> descriptions = new LinkedHashMap<>();

  /** Reads contexts.txt. */
  public Contexts() {
    for (Row row : Table.read(Contexts.class, "contexts.txt", 2)) {
      descriptions.put(row.field(0), row.field(1));
    }
  }

  /** Returns their names, in the order of the file. */
  public List<String> names() {
    return List.copyOf(descriptions.keySet());
  }

  /** Returns what belongs to a context and what does not, none for an unknown one. */
  public Optional<String> description(String name) {
    return Optional.ofNullable(descriptions.get(name));
  }
}
