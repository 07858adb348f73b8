package org.demarche.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/**
 * All entities of the dictionaries with their names; immutable once built.
 *
 * <p>"Kremlin" means Russia as a seat of power, "Powell" the foreign minister of the day.
 */
public final class Gazetteer {

  private static final List<String> REGIONS =
      List.of(
          "africa", "americas", "asia", "europe", "middle-east", "organisations", "post-soviet");

  private final NameIndex<Sense> names = new NameIndex<>();
  private final NameIndex<Sense> agents = new NameIndex<>();
  private final NameIndex<Titles.Title> titleNames = new NameIndex<>();
  private final Map<String, List<Entity>> bySurname = new HashMap<>();
  private final Map<String, List<Entity>> byOffice = new HashMap<>();
  private final Map<String, Sense> stateByCode = new HashMap<>();
  private final Titles titles = new Titles();

  /** Reads the dictionaries. */
  public Gazetteer() {
    Table.read(Gazetteer.class, "states.txt", 10).forEach(this::addState);
    Table.read(Gazetteer.class, "organisations.txt", 6).forEach(this::addBody);
    for (String region : REGIONS) {
      Table.read(Gazetteer.class, "people/" + region + ".txt", 6).forEach(this::addPerson);
    }
    Table.read(Gazetteer.class, "places.txt", 5).forEach(this::addPlace);
    Table.read(Gazetteer.class, "agents.txt", 3).forEach(this::addAgent);
    for (String form : titles.forms()) {
      titles.find(form).ifPresent(title -> titleNames.add(form, title));
    }
  }

  /** Returns the names that start at a position of a folded text, the longest first. */
  public List<NameIndex.Found<Sense>> namesAt(String folded, int position) {
    return names.at(folded, position);
  }

  /** Returns the agent nouns that start at a position of a folded lower-case text. */
  public List<NameIndex.Found<Sense>> agentsAt(String foldedLower, int position) {
    return agents.at(foldedLower, position);
  }

  /** Returns the titles that start at a position of a folded lower-case text. */
  public List<NameIndex.Found<Titles.Title>> titlesAt(String foldedLower, int position) {
    return titleNames.at(foldedLower, position);
  }

  /** Returns the people of this surname whom reports of the day may call by it alone. */
  public List<Entity> bySurname(String surname, LocalDate day) {
    List<Entity> known = bySurname.getOrDefault(Folding.fold(surname), List.of());
    return known.stream().filter(person -> person.termOn(day).isPresent()).toList();
  }

  /** Returns who held the office on the day. */
  public Optional<Entity> holder(String role, String country, LocalDate day) {
    return byOffice.getOrDefault(office(role, country), List.of()).stream()
        .filter(
            person ->
                person.terms().stream()
                    .anyMatch(
                        t ->
                            t.role().equals(role)
                                && t.country().equals(country)
                                && t.period().includes(day)))
        .findFirst();
  }

  /** Returns the state or territory of a code. */
  public Optional<Sense> state(String code) {
    return Optional.ofNullable(stateByCode.get(code));
  }

  private static String office(String role, String country) {
    return country + " " + role;
  }

  private void addState(Row row) {
    Entity state =
        Entity.simple(
            row.field(0), row.field(2), Kind.STATE, row.field(1), List.of(), row.place());
    Period period = Period.parse(row.field(9), row);
    Optional<Location> location =
        row.field(8).isEmpty() ? Optional.empty() : Optional.of(Location.parse(row.field(8), row));
    Sense name = new Sense(state, Use.NAME, period, location);
    names.add(row.field(2), name);
    stateByCode.putIfAbsent(row.field(1), name);
    row.list(3).forEach(other -> names.add(other, name));
    addUses(row.list(4), state, Use.ADJECTIVE, period, location);
    addUses(row.list(5), state, Use.PEOPLE, period, location);
    addUses(row.list(6), state, Use.CAPITAL, period, location);
    addUses(row.list(7), state, Use.SEAT, period, location);
  }

  private void addUses(
      List<String> forms, Entity state, Use use, Period period, Optional<Location> location) {
    for (String form : forms) {
      names.add(form, new Sense(state, use, period, location));
    }
  }

  private void addBody(Row row) {
    Entity body =
        Entity.simple(
            row.field(0), row.field(1), Kind.BODY, row.field(3), row.list(4), row.place());
    Sense sense =
        new Sense(body, Use.NAME, Period.parse(row.field(5), row), Optional.empty());
    names.add(body.name(), sense);
    row.list(2).forEach(other -> names.add(other, sense));
  }

  private void addPerson(Row row) {
    String country = row.field(4);
    List<Term> terms = new ArrayList<>();
    for (String term : row.list(5)) {
      terms.add(Term.parse(term, country, titles, row));
    }
    Entity person =
        new Entity(
            row.field(0),
            row.field(1),
            Kind.PERSON,
            country,
            List.of(),
            gender(row),
            terms,
            row.place());
    Sense sense = new Sense(person, Use.NAME, Period.ALWAYS, Optional.empty());
    names.add(person.name(), sense);
    for (String other : row.list(2)) {
      if (other.indexOf(' ') > 0 || other.indexOf('-') > 0) {
        names.add(other, sense);
      }
    }
    index(person, row);
  }

  private void index(Entity person, Row row) {
    addSurname(Surname.of(person.name(), person.country()), person);
    for (String other : row.list(2)) {
      addSurname(Surname.of(other, person.country()), person);
    }
    for (Term term : person.terms()) {
      byOffice
          .computeIfAbsent(office(term.role(), term.country()), key -> new ArrayList<>(2))
          .add(person);
    }
  }

  private void addSurname(String surname, Entity person) {
    List<Entity> people =
        bySurname.computeIfAbsent(Folding.fold(surname), key -> new ArrayList<>(1));
    if (!people.contains(person)) {
      people.add(person);
    }
  }

  private static Gender gender(Row row) {
    return switch (row.field(3)) {
      case "m" -> Gender.MALE;
      case "f" -> Gender.FEMALE;
      case "" -> Gender.UNKNOWN;
      default -> throw row.malformed("the gender is m, f or -, not \"" + row.field(3) + "\"");
    };
  }

  private void addPlace(Row row) {
    String id = "place-" + row.field(0).toLowerCase(Locale.ROOT).replace(' ', '-');
    Entity place =
        Entity.simple(id, row.field(0), Kind.PLACE, row.field(2), List.of(), row.place());
    Sense sense =
        new Sense(
            place, Use.NAME, Period.ALWAYS, Optional.of(Location.parse(row.field(3), row)));
    names.add(row.field(0), sense);
    row.list(1).forEach(other -> names.add(other, sense));
  }

  private void addAgent(Row row) {
    Entity agent =
        Entity.simple(
            "", row.field(0), Kind.AGENT, "", row.list(2), row.place());
    Sense sense = new Sense(agent, Use.NAME, Period.ALWAYS, Optional.empty());
    agents.add(row.field(0).toLowerCase(Locale.ROOT), sense);
    row.list(1).forEach(other -> agents.add(other.toLowerCase(Locale.ROOT), sense));
  }
}
