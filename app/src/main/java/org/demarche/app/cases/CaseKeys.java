package org.demarche.app.cases;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys under which a telling is found: two tellings of one act share at least one. A country
 * and a pair of countries are keys as long as the days are narrow, else only a pair is.
 */
public final class CaseKeys {

  /** Longer lists of sides come from assemblies, where a few of them suffice. */
  private static final int MOST_COUNTRIES = 12;

  private CaseKeys() {}

  /** Returns the keys of a telling, sorted. */
  public static Set<String> of(Told told) {
    Set<String> countries = new LinkedHashSet<>();
    told.actors().countries().stream().limit(MOST_COUNTRIES).forEach(countries::add);
    told.recipients().countries().stream().limit(MOST_COUNTRIES).forEach(countries::add);
    Set<String> keys = pairs(countries);
    if (told.time().isNarrow()) {
      keys.addAll(countries);
    }
    return keys;
  }

  /** Returns the first key that both share, or "": a pair that shares several is compared once. */
  static String firstShared(Set<String> one, Set<String> other) {
    for (String key : one) {
      if (other.contains(key)) {
        return key;
      }
    }
    return "";
  }

  private static Set<String> pairs(Set<String> countries) {
    Set<String> pairs = new TreeSet<>();
    for (String one : countries) {
      for (String other : countries) {
        if (one.compareTo(other) < 0) {
          pairs.add(one + " " + other);
        }
      }
    }
    return pairs;
  }
}
