package org.demarche.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.resource.Row;

/** Reads the dictionaries of people with their offices. */
final class Officials {

  private final NameIndex.Builder<Sense> names;
  private final Titles titles;
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, List<Entity>> bySurname = new HashMap<>();
  private final Map<String, List<Entity>> byOffice = new HashMap<>();
  private final GivenNames givenNames = new GivenNames();

  Officials(NameIndex.Builder<Sense> names, Titles titles) {
    this.names = names;
    this.titles = titles;
  }

  Map<String, List<Entity>> bySurname() {
    return bySurname;
  }

  Map<String, List<Entity>> byOffice() {
    return byOffice;
  }

  GivenNames givenNames() {
    return givenNames;
  }

  /** Returns the key of an office of a country or organisation in {@link #byOffice()}. */
  static String office(String role, String owner) {
    return owner + " " + role;
  }

  void add(Row row) {
    String before = places.put(row.field(0), row.place());
    if (before != null) {
      throw row.malformed(row.field(0) + " stands in " + before + " too");
    }
    Entity person = person(row);
    Sense sense = new Sense(person, Use.NAME, Period.ALWAYS, Optional.empty());
    names.add(person.name(), sense);
    givenNames.add(person);
    Set<String> surnames = new LinkedHashSet<>();
    surnames.add(Surname.of(person.name(), person.country()));
    for (String other : row.list(2)) {
      if (other.indexOf(' ') > 0 || other.indexOf('-') > 0) {
        names.add(other, sense);
      }
      surnames.add(Surname.of(other, person.country()));
    }
    for (String surname : surnames) {
      bySurname.computeIfAbsent(Folding.fold(surname), key -> new ArrayList<>(1)).add(person);
    }
    for (Term term : person.terms()) {
      addHolder(office(term.role(), term.country()), person);
      term.body().ifPresent(body -> addHolder(office(term.role(), body), person));
    }
  }

  private void addHolder(String office, Entity person) {
    List<Entity> holders = byOffice.computeIfAbsent(office, key -> new ArrayList<>(2));
    if (!holders.contains(person)) {
      holders.add(person);
    }
  }

  private Entity person(Row row) {
    String country = row.field(4);
    List<Term> terms = new ArrayList<>();
    for (String term : row.list(5)) {
      terms.add(Term.parse(term, country, titles, row));
    }
    return new Entity(
        row.field(0),
        row.field(1),
        Kind.PERSON,
        country,
        List.of(),
        gender(row),
        terms,
        row.place());
  }

  private static Gender gender(Row row) {
    return switch (row.field(3)) {
      case "m" -> Gender.MALE;
      case "f" -> Gender.FEMALE;
      case "" -> Gender.UNKNOWN;
      default -> throw row.malformed("the gender is m, f or -, not \"" + row.field(3) + "\"");
    };
  }
}
