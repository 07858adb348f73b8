package org.demarche.app.linkage;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.app.cases.WordFinder;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Tells which words tell an act that a noun names: "the expulsion", "expelled". */
final class Namings {

  private final Map<String, Set<String>> words = new HashMap<>();

  /** Reads namings.txt. */
  Namings() {
    for (Row row : Table.read(Namings.class, "namings.txt", 2)) {
      for (String noun : row.list(0)) {
        Set<String> stems = words.computeIfAbsent(WordFinder.stem(noun), none -> new TreeSet<>());
        row.list(1).forEach(word -> stems.addAll(WordFinder.stemsOfForms(word)));
      }
    }
  }

  /**
   * Tells whether words of a report name the same act as a noun.
   *
   * @param noun stem of the noun
   * @param stems stems of the words
   */
  boolean name(String noun, Collection<String> stems) {
    Set<String> telling = words.getOrDefault(noun, Set.of());
    return stems.contains(noun) || stems.stream().anyMatch(telling::contains);
  }
}
