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

  private final Entries entries;
  private final Titles titles;
  private final int layer;
  private final Map<String, String> places = new HashMap<>();

  Officials(Entries entries, Titles titles, int layer) {
    this.entries = entries;
    this.titles = titles;
    this.layer = layer;
  }

  /** Returns the key of an office of a country or organisation in {@link Entries#byOffice()}. */
  static String office(String role, String owner) {
    return owner + " " + role;
  }

  void add(Row row) {
    String before = places.put(row.field(0), row.place());
    if (before != null) {
      throw row.malformed(row.field(0) + " stands in " + before + " too");
    }
    if (entries.claim(Section.PEOPLE, row.field(0), layer)) {
      add(person(row, titles), row.list(2));
    }
  }

  private void add(Entity person, List<String> otherNames) {
    Sense sense = new Sense(person, Use.NAME, Period.ALWAYS, Optional.empty(), layer);
    entries.names().add(person.name(), sense);
    Set<String> surnames = new LinkedHashSet<>();
    surnames.add(Surname.of(person.name(), person.country()));
    for (String other : otherNames) {
      if (other.indexOf(' ') > 0 || other.indexOf('-') > 0) {
        entries.names().add(other, sense);
      }
      surnames.add(Surname.of(other, person.country()));
    }
    // Two entries for one person would leave open whom the surname means.
    if (entries.claimName(person.name(), layer)) {
      surnames.forEach(surname -> entries.surname(Folding.fold(surname), person));
    }
    entries.givenNames().add(person);
    for (Term term : person.terms()) {
      entries.office(office(term.role(), term.country()), person);
      term.body().ifPresent(body -> entries.office(office(term.role(), body), person));
    }
  }

  static Entity person(Row row, Titles titles) {
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
