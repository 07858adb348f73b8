package org.demarche.app.question;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sides that are asked for, any of them.
 *
 * @param countries their codes: all who belong to them
 * @param entities their ids: these alone
 */
public record Choice(Set<String> countries, Set<String> entities) {

  /** Copies the sets. */
  public Choice {
    countries = Set.copyOf(countries);
    entities = Set.copyOf(entities);
  }

  static Choice country(String code) {
    return new Choice(Set.of(code), Set.of());
  }

  static Choice entity(String id) {
    return new Choice(Set.of(), Set.of(id));
  }

  /** Returns the choice of those of any. */
  static Choice any(Collection<Choice> choices) {
    Set<String> countries = new TreeSet<>();
    Set<String> entities = new TreeSet<>();
    choices.forEach(
        choice -> {
          countries.addAll(choice.countries);
          entities.addAll(choice.entities);
        });
    return new Choice(countries, entities);
  }
}
