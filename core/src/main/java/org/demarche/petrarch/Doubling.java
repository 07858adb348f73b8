package org.demarche.petrarch;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.resource.Table;

/** Knows the longer verbs that double their last consonant, "EXPELLED"; immutable. */
final class Doubling {

  private final Set<String> verbs =
      Table.read(Doubling.class, "doubling.txt", 1).stream()
          .map(row -> row.field(0).toUpperCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Returns what is odd about a verb without forms of its own, nothing when its regular forms are
   * those of English.
   *
   * @param verb in upper case
   */
  Optional<String> remark(String verb) {
    if (!verbs.contains(verb)) {
      return Optional.empty();
    }
    String doubled = verb + verb.charAt(verb.length() - 1);
    return Optional.of(
        "the regular forms of "
            + verb
            + " lack "
            + doubled
            + "ED; write {"
            + verb
            + "S "
            + doubled
            + "ED "
            + doubled
            + "ING} behind it");
  }
}
