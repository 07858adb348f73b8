package org.demarche.app.grouping;

import java.util.Set;
import java.util.TreeSet;
import org.demarche.app.cases.Told;

/**
 * A real act, as a person found it in reports.
 *
 * @param key its name among the answers
 * @param day when, ISO 8601: a day, month or year
 * @param actors countries of those who acted
 * @param category PLOVER category
 * @param recipients countries of those towards whom
 */
public record KnownAct(
    String key, String day, Set<String> actors, String category, Set<String> recipients) {

  private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");

  /**
   * Tells whether an event is this act: the category is the same, and both sides share somebody
   * unless the answer names nobody; acts among several are told from any side.
   */
  boolean isToldBy(Told told) {
    if (!told.act().category().equals(category)) {
      return false;
    }
    Set<String> found = told.actors().and(told.recipients()).countries();
    if (MUTUAL.contains(category) && shared(found, all()) >= 2) {
      return true;
    }
    return fits(actors, told.actors().countries())
        && fits(recipients, told.recipients().countries());
  }

  private Set<String> all() {
    Set<String> all = new TreeSet<>(actors);
    all.addAll(recipients);
    return all;
  }

  private static boolean fits(Set<String> known, Set<String> found) {
    return known.isEmpty() || shared(known, found) > 0;
  }

  private static long shared(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).count();
  }
}
