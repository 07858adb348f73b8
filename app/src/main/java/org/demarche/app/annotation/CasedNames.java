package org.demarche.app.annotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Folding;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Section;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** The names of the built-in dictionaries as they are written, and given names that are common. */
final class CasedNames {

  private static final List<String> PEOPLE =
      List.of(
          "africa", "americas", "asia", "europe", "middle-east", "organisations", "post-soviet");

  /** A given name of so many people is no other word. */
  private static final int COMMON = 8;

  private static final int SHORTEST = 4;

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  CasedNames() {
    addAll("states.txt", Section.STATES, 2, 3, 4, 5, 6, 7);
    addAll("organisations.txt", Section.ORGANISATIONS, 1, 2);
    addAll("places.txt", Section.PLACES, 0, 1);
    addAll("capitals.txt", Section.PLACES, 0, 1);
    Map<String, Integer> firsts = new HashMap<>();
    for (String region : PEOPLE) {
      for (Row row : rows("people/" + region + ".txt", Section.PEOPLE)) {
        String name = Folding.fold(row.field(1));
        int space = name.indexOf(' ');
        if (space >= SHORTEST) {
          add(name);
          firsts.merge(lower(name.substring(0, space)), 1, Integer::sum);
        }
      }
    }
    firsts.forEach(
        (name, count) -> {
          if (count >= COMMON) {
            given.add(name);
          }
        });
  }

  private static List<Row> rows(String file, Section section) {
    return Table.read(Gazetteer.class, file, section.columns());
  }

  private void addAll(String file, Section section, int... fields) {
    for (Row row : rows(file, section)) {
      for (int field : fields) {
        row.list(field).forEach(name -> add(Folding.fold(name)));
      }
    }
  }

  private void add(String name) {
    boolean cased = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    if (cased && (name.length() >= SHORTEST || name.equals(name.toUpperCase(Locale.ROOT)))) {
      names.putIfAbsent(lower(name), name);
    }
  }

  /** Returns a name as it is written, given its words in lower case. */
  Optional<String> of(String words) {
    return Optional.ofNullable(names.get(words));
  }

  /** Tells whether the word in lower case is a given name and little else. */
  boolean isGiven(String word) {
    return given.contains(word);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
