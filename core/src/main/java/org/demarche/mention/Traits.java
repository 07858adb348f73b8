package org.demarche.mention;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Which states a description fits: "the oil-rich kingdom", "the former Soviet republic". */
final class Traits {

  /** No trait has more words. */
  private static final int LONGEST = 6;

  private record Trait(boolean name, DatedCodes states) {}

  private final Map<String, Trait> traits = new HashMap<>();

  Traits() {
    for (Row row : Table.read(Traits.class, "traits.txt", 3)) {
      boolean name = row.field(1).equals("name");
      if (!name && !row.field(1).equals("word")) {
        throw row.malformed("a kind is name or word, not \"" + row.field(1) + "\"");
      }
      traits.put(row.field(0), new Trait(name, DatedCodes.parse(row, 2)));
    }
  }

  /**
   * Returns the states that all traits of the description fit, the most usual first, empty when it
   * has none.
   *
   * @param description lower case, without article
   */
  Optional<List<String>> states(String description, LocalDate day) {
    String[] words = description.split(" ");
    Optional<List<String>> found = Optional.empty();
    int next = 0;
    while (next < words.length) {
      int length = longest(words, next);
      Trait trait = traits.get(join(words, next, length));
      if (trait != null) {
        List<String> codes = trait.states().on(day);
        found = Optional.of(found.map(f -> both(f, codes)).orElse(codes));
      }
      next += Math.max(1, length);
    }
    return found;
  }

  /** Tells whether the whole description is the by-name of one state or few: "hermit kingdom". */
  boolean isName(String description) {
    Trait trait = traits.get(description);
    return trait != null && trait.name();
  }

  private int longest(String[] words, int first) {
    for (int length = Math.min(LONGEST, words.length - first); length > 0; length--) {
      if (traits.containsKey(join(words, first, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String join(String[] words, int first, int length) {
    return String.join(" ", List.of(words).subList(first, first + length));
  }

  private static List<String> both(List<String> one, List<String> other) {
    return one.stream().filter(other::contains).toList();
  }
}
