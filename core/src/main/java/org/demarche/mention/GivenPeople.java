package org.demarche.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Folding;

/** The people of a report by their given names: "Saddam", "Hillary". */
final class GivenPeople {

  private final Map<String, Entity> people = new HashMap<>();
  private final Set<String> several = new HashSet<>();

  void add(Entity person) {
    int blank = person.name().indexOf(' ');
    if (blank > 2) {
      String given = Folding.fold(person.name().substring(0, blank));
      Entity before = people.putIfAbsent(given, person);
      if (before != null && !before.id().equals(person.id())) {
        several.add(given);
      }
    }
  }

  /** Returns the only one who is called so. */
  Optional<Entity> of(String given) {
    String name = Folding.fold(given);
    return several.contains(name) ? Optional.empty() : Optional.ofNullable(people.get(name));
  }
}
