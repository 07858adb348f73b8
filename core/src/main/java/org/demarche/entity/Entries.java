package org.demarche.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has been read of the dictionaries so far, those that win before those that they win over.
 */
final class Entries {

  private final NameIndex.Builder<Sense> names = new NameIndex.Builder<>();
  private final NameIndex.Builder<Sense> actors = new NameIndex.Builder<>(true);
  private final NameIndex.Builder<Sense> agents = new NameIndex.Builder<>();
  private final Map<String, List<Entity>> bySurname = new HashMap<>();
  private final Map<String, List<Entity>> byOffice = new HashMap<>();
  private final Map<String, Sense> stateByCode = new HashMap<>();
  private final Map<String, String> capitalByCode = new HashMap<>();
  private final GivenNames givenNames = new GivenNames();
  private final Map<String, Integer> claims = new HashMap<>();

  NameIndex.Builder<Sense> names() {
    return names;
  }

  NameIndex.Builder<Sense> actors() {
    return actors;
  }

  NameIndex.Builder<Sense> agents() {
    return agents;
  }

  Map<String, List<Entity>> bySurname() {
    return bySurname;
  }

  Map<String, List<Entity>> byOffice() {
    return byOffice;
  }

  Map<String, Sense> stateByCode() {
    return stateByCode;
  }

  Map<String, String> capitalByCode() {
    return capitalByCode;
  }

  GivenNames givenNames() {
    return givenNames;
  }

  /** Tells whether a layer may use the id, which it may not when one that wins has it already. */
  boolean claim(Section section, String id, int layer) {
    Integer first = claims.putIfAbsent(section + " " + id, layer);
    return first == null || first == layer;
  }

  /** Tells whether a layer may use a person's name, which stands for somebody else otherwise. */
  boolean claimName(String name, int layer) {
    Integer first = claims.putIfAbsent("named " + Folding.fold(name), layer);
    return first == null || first == layer;
  }

  void surname(String surname, Entity person) {
    List<Entity> people = bySurname.computeIfAbsent(surname, key -> new ArrayList<>(1));
    if (!people.contains(person)) {
      people.add(person);
    }
  }

  void office(String office, Entity person) {
    List<Entity> holders = byOffice.computeIfAbsent(office, key -> new ArrayList<>(2));
    if (!holders.contains(person)) {
      holders.add(person);
    }
  }
}
