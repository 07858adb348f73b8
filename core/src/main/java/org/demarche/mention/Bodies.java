package org.demarche.mention;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Which organisations a description fits: "the world body", "the Vienna-based agency". */
final class Bodies {

  private static final String BASED = "-based";

  private final Gazetteer gazetteer;
  private final Map<String, List<String>> names = new HashMap<>();

  Bodies(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Row row : Table.read(Bodies.class, "bodies.txt", 2)) {
      for (String epithet : row.list(0)) {
        if (names.putIfAbsent(epithet, row.list(1)) != null) {
          throw row.malformed("\"" + epithet + "\" stands twice");
        }
      }
    }
  }

  /**
   * Returns the organisations of the day that the description fits, the most usual first.
   *
   * @param description lower case, without article
   */
  List<Entity> of(String description, LocalDate day) {
    return find(description).stream()
        .flatMap(name -> gazetteer.named(name, day).stream())
        .map(Sense::entity)
        .filter(e -> e.kind() == Kind.BODY)
        .distinct()
        .toList();
  }

  /** Tells whether the description fits no more than one organisation on any day. */
  boolean isUnique(String description) {
    return names.getOrDefault(description, List.of()).size() == 1;
  }

  private List<String> find(String description) {
    List<String> exact = names.get(description);
    if (exact != null) {
      return exact;
    }
    int based = description.indexOf(BASED);
    return based < 0
        ? List.of()
        : Optional.ofNullable(names.get(description.substring(0, based + BASED.length())))
            .orElse(List.of());
  }
}
