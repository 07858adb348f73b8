package org.demarche.mention;

import java.util.List;
import java.util.Set;
import org.demarche.entity.Use;

/** Tells whether the "Indians" of a report are those of Latin America, not the people of India. */
final class Indians {

  static final String INDIA = "IND";

  private static final Set<String> LATIN_AMERICA =
      Set.of(
          "ARG", "BLZ", "BOL", "BRA", "CHL", "COL", "CRI", "ECU", "GTM", "GUY", "HND", "MEX", "NIC",
          "PAN", "PER", "PRY", "SLV", "SUR", "VEN");

  private Indians() {}

  /** Tells whether the report names a state of Latin America, and India by no other word. */
  static boolean areNative(List<List<Hit>> hits, Set<String> countries) {
    return countries.contains(INDIA)
        && countries.stream().anyMatch(LATIN_AMERICA::contains)
        && hits.stream()
            .flatMap(List::stream)
            .filter(hit -> hit.entity().filter(e -> e.country().equals(INDIA)).isPresent())
            .allMatch(Indians::isByPeople);
  }

  private static boolean isByPeople(Hit hit) {
    return hit.length() == 1
        && hit.name().filter(s -> s.use() == Use.ADJECTIVE || s.use() == Use.PEOPLE).isPresent();
  }
}
