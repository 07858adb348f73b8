package org.demarche.entity;

import java.util.HashMap;
import java.util.Map;

/** What given names tell of gender, by those who bear them in the dictionaries: "Maria". */
final class GivenNames {

  /** Of so many bearers one in this number may be of the other gender. */
  private static final int EXCEPTION = 12;

  private final Map<String, int[]> bearers = new HashMap<>();

  /** Counts a person; the first word of the name is the given one in most countries. */
  void add(Entity person) {
    boolean told = person.gender() == Gender.MALE || person.gender() == Gender.FEMALE;
    int blank = person.name().indexOf(' ');
    if (told && blank > 0 && !Surname.isFirst(person.country())) {
      String given = Folding.fold(person.name().substring(0, blank));
      bearers.computeIfAbsent(given, key -> new int[2])[person.gender() == Gender.FEMALE ? 1 : 0]++;
    }
  }

  /** Returns the gender of those who bear the name, UNKNOWN when there are both or none. */
  Gender gender(String given) {
    int[] counts = bearers.getOrDefault(Folding.fold(given), new int[2]);
    if (counts[0] == counts[1]) {
      return Gender.UNKNOWN;
    }
    boolean female = counts[1] > counts[0];
    int fewer = Math.min(counts[0], counts[1]);
    int more = Math.max(counts[0], counts[1]);
    if (fewer * EXCEPTION > more) {
      return Gender.UNKNOWN;
    }
    return female ? Gender.FEMALE : Gender.MALE;
  }
}
