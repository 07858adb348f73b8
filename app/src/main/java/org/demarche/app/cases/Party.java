package org.demarche.app.cases;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.record.Side;

/**
 * Those on one side of an act.
 *
 * @param countries codes of their countries, sorted; empty when nobody is named
 * @param entities ids of them, sorted
 */
public record Party(Set<String> countries, Set<String> entities) {

  /** Nobody who is named. */
  public static final Party UNNAMED = new Party(Set.of(), Set.of());

  /** Copies and sorts both. */
  public Party {
    countries = Collections.unmodifiableSet(new TreeSet<>(countries));
    entities = Collections.unmodifiableSet(new TreeSet<>(entities));
  }

  /** Returns the party of sides; who has no country stands for one. */
  public static Party of(List<Side> sides) {
    Set<String> countries = new TreeSet<>();
    Set<String> entities = new TreeSet<>();
    for (Side side : sides) {
      if (!side.country().isEmpty()) {
        countries.add(side.country());
      } else if (!side.entity().isEmpty()) {
        countries.add(side.entity());
      }
      if (!side.entity().isEmpty()) {
        entities.add(side.entity());
      }
    }
    return new Party(countries, entities);
  }

  /** Tells whether somebody is named. */
  public boolean isNamed() {
    return !countries.isEmpty();
  }

  /** Tells whether both may be the same: one is unnamed, or they share a country. */
  public boolean mayBe(Party other) {
    return !isNamed() || !other.isNamed() || sharesCountry(other);
  }

  /** Tells whether a country is in both. */
  public boolean sharesCountry(Party other) {
    return !Collections.disjoint(countries, other.countries);
  }

  /** Tells whether an entity is in both. */
  public boolean sharesEntity(Party other) {
    return !Collections.disjoint(entities, other.entities);
  }

  List<String> sharedCountries(Party other) {
    return countries.stream().filter(other.countries::contains).toList();
  }

  List<String> sharedEntities(Party other) {
    return entities.stream().filter(other.entities::contains).toList();
  }

  /** Returns both together. */
  public Party and(Party other) {
    return new Party(union(countries, other.countries), union(entities, other.entities));
  }

  private static Set<String> union(Set<String> left, Set<String> right) {
    Set<String> all = new TreeSet<>(left);
    all.addAll(right);
    return all;
  }
}
