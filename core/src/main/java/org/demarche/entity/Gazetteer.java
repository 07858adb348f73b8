package org.demarche.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/**
 * All entities of the dictionaries with their names; immutable.
 *
 * <p>"Kremlin" means Russia as a seat of power, "Powell" the foreign minister of the day.
 */
public final class Gazetteer {

  private static final List<String> REGIONS =
      List.of(
          "africa", "americas", "asia", "europe", "middle-east", "organisations", "post-soviet");

  private final NameIndex<Sense> names;
  private final NameIndex<Sense> agents;
  private final NameIndex<Titles.Title> titleNames;
  private final Map<String, List<Entity>> bySurname;
  private final Map<String, List<Entity>> byOffice;
  private final GivenNames givenNames;
  private final Map<String, Sense> stateByCode = new HashMap<>();

  /** Reads the dictionaries. */
  public Gazetteer() {
    NameIndex.Builder<Sense> nameBuilder = new NameIndex.Builder<>();
    NameIndex.Builder<Sense> agentBuilder = new NameIndex.Builder<>();
    NameIndex.Builder<Titles.Title> titleBuilder = new NameIndex.Builder<>();
    Titles titles = new Titles();
    titles.forms().forEach(form -> titles.find(form).ifPresent(t -> titleBuilder.add(form, t)));
    Things things = new Things(nameBuilder, agentBuilder, stateByCode);
    Officials officials = new Officials(nameBuilder, titles);
    read("states.txt", 10, things::addState);
    read("organisations.txt", 6, things::addBody);
    REGIONS.forEach(region -> read("people/" + region + ".txt", 6, officials::add));
    read("places.txt", 5, things::addPlace);
    read("capitals.txt", 5, things::addPlace);
    read("agents.txt", 3, things::addAgent);
    this.names = nameBuilder.build();
    this.agents = agentBuilder.build();
    this.titleNames = titleBuilder.build();
    this.bySurname = officials.bySurname();
    this.byOffice = officials.byOffice();
    this.givenNames = officials.givenNames();
  }

  private static void read(String file, int columns, Consumer<Row> reader) {
    Table.read(Gazetteer.class, file, columns).forEach(reader);
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

  /** Returns the people of this surname who hold an office on the day. */
  public List<Entity> bySurname(String surname, LocalDate day) {
    return surnamed(surname).stream().filter(person -> person.termOn(day).isPresent()).toList();
  }

  /** Returns all people of this surname, whenever they held an office. */
  public List<Entity> surnamed(String surname) {
    return bySurname.getOrDefault(Folding.fold(surname), List.of());
  }

  /**
   * Returns who held the office on the day.
   *
   * @param owner code of a country, or id of an organisation
   */
  public Optional<Entity> holder(String role, String owner, LocalDate day) {
    return byOffice.getOrDefault(Officials.office(role, owner), List.of()).stream()
        .filter(person -> person.terms().stream().anyMatch(t -> isIt(t, role, owner, day)))
        .findFirst();
  }

  private static boolean isIt(Term term, String role, String owner, LocalDate day) {
    return term.role().equals(role)
        && term.period().includes(day)
        && (term.country().equals(owner) || term.body().filter(owner::equals).isPresent());
  }

  /** Returns who of those that held the office before the day held it last. */
  public Optional<Entity> lastHolder(String role, String owner, LocalDate day) {
    Optional<Entity> last = Optional.empty();
    LocalDate latest = LocalDate.MIN;
    for (Entity person :
        byOffice.getOrDefault(Officials.office(role, owner), List.of())) {
      for (Term term : person.terms()) {
        LocalDate end = term.period().end();
        boolean same = term.role().equals(role) && term.country().equals(owner);
        if (same && !end.isAfter(day) && end.isAfter(latest)) {
          latest = end;
          last = Optional.of(person);
        }
      }
    }
    return last;
  }

  /** Returns what the whole name can mean on the day. */
  public List<Sense> named(String name, LocalDate day) {
    return names.of(Folding.fold(name)).stream().filter(s -> s.holdsOn(day)).toList();
  }

  /** Returns the city or region of the name, rather the one in the country. */
  public Optional<Sense> place(String name, String country) {
    return names.of(Folding.fold(name)).stream()
        .filter(s -> s.entity().kind() == Kind.PLACE)
        .min(Comparator.comparing(s -> !s.entity().country().equals(country)));
  }

  /** Returns the gender that a given name tells, "Maria", UNKNOWN when it tells none. */
  public Gender gender(String given) {
    return givenNames.gender(given);
  }

  /** Returns the state or territory of a code, never a region, the last of its lines in time. */
  public Optional<Sense> state(String code) {
    return Optional.ofNullable(stateByCode.get(code));
  }
}
