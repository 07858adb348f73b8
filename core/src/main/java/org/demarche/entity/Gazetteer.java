package org.demarche.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
  private final NameIndex<Sense> actors;
  private final NameIndex<Sense> agents;
  private final NameIndex<Titles.Title> titleNames;
  private final Map<String, List<Entity>> bySurname;
  private final Map<String, List<Entity>> byOffice;
  private final GivenNames givenNames;
  private final Successions successions = new Successions();
  private final Map<String, Sense> stateByCode;
  private final Map<String, String> capitalByCode;

  /** Reads the built-in dictionaries. */
  public Gazetteer() {
    this(List.of());
  }

  /**
   * Reads the built-in dictionaries and stacks a user's own over them.
   *
   * @param dictionaries those of the user; a later one wins over an earlier one, and all over what
   *     is built in, except for places of GeoNames, which yield
   */
  public Gazetteer(List<Dictionary> dictionaries) {
    List<Dictionary> own =
        dictionaries.stream().filter(d -> d.format() != Format.GEONAMES).toList();
    Entries entries = new Entries();
    Titles titles = new Titles(titles(own));
    Regions regions = new Regions();
    for (int layer = own.size(); layer > 0; layer--) {
      stack(
          own.get(layer - 1)::rows,
          new Things(entries, regions, layer),
          officials(entries, titles, layer));
    }
    stack(Gazetteer::builtIn, new Things(entries, regions, 0), officials(entries, titles, 0));
    regions.addTo(entries);
    OutsidePlaces outside = new OutsidePlaces(entries, regions);
    dictionaries.stream()
        .filter(d -> d.format() == Format.GEONAMES)
        .forEach(d -> outside.add(d.rows(Section.PLACES)));
    if (own.stream().anyMatch(d -> !d.actors().isEmpty())) {
      Actors adding = new Actors(entries);
      for (int layer = own.size(); layer > 0; layer--) {
        adding.add(own.get(layer - 1).actors(), layer);
      }
    }
    this.names = entries.names().build();
    this.actors = entries.actors().build();
    this.agents = entries.agents().build();
    this.titleNames = titleNames(titles);
    this.bySurname = entries.bySurname();
    this.byOffice = entries.byOffice();
    this.stateByCode = entries.stateByCode();
    this.capitalByCode = entries.capitalByCode();
    this.givenNames = entries.givenNames();
  }

  private static List<Row> titles(List<Dictionary> own) {
    List<Row> rows = new ArrayList<>();
    for (int i = own.size() - 1; i >= 0; i--) {
      rows.addAll(own.get(i).rows(Section.TITLES));
    }
    return rows;
  }

  private static NameIndex<Titles.Title> titleNames(Titles titles) {
    NameIndex.Builder<Titles.Title> builder = new NameIndex.Builder<>();
    titles.forms().forEach(form -> titles.find(form).ifPresent(t -> builder.add(form, t)));
    return builder.build();
  }

  private static Officials officials(Entries entries, Titles titles, int layer) {
    return new Officials(entries, titles, layer);
  }

  private static void stack(Function<Section, List<Row>> rows, Things things, Officials officials) {
    rows.apply(Section.STATES).forEach(things::addState);
    rows.apply(Section.ORGANISATIONS).forEach(things::addBody);
    rows.apply(Section.PEOPLE).forEach(officials::add);
    rows.apply(Section.PLACES).forEach(things::addPlace);
    rows.apply(Section.AGENTS).forEach(things::addAgent);
  }

  private static List<Row> builtIn(Section section) {
    List<Row> rows = new ArrayList<>();
    for (String file : files(section)) {
      rows.addAll(Table.read(Gazetteer.class, file, section.columns()));
    }
    return rows;
  }

  private static List<String> files(Section section) {
    return switch (section) {
      case PEOPLE -> REGIONS.stream().map(region -> "people/" + region + ".txt").toList();
      case PLACES -> List.of("places.txt", "capitals.txt");
      default -> List.of(section.word() + ".txt");
    };
  }

  /** Returns the names that start at a position of a folded text, the longest first. */
  public List<NameIndex.Found<Sense>> namesAt(String folded, int position) {
    List<NameIndex.Found<Sense>> exact = names.at(folded, position);
    if (position >= folded.length() || Character.isLowerCase(folded.charAt(position))) {
      return exact;
    }
    List<NameIndex.Found<Sense>> anyCase = actors.at(folded, position);
    return anyCase.isEmpty() ? exact : NameIndex.merge(anyCase, exact);
  }

  /** Returns the agent nouns that start at a position of a folded lower-case text. */
  public List<NameIndex.Found<Sense>> agentsAt(String foldedLower, int position) {
    return agents.at(foldedLower, position);
  }

  /** Returns the titles that start at a position of a folded lower-case text. */
  public List<NameIndex.Found<Titles.Title>> titlesAt(String foldedLower, int position) {
    List<NameIndex.Found<Titles.Title>> titles = titleNames.at(foldedLower, position);
    for (String before : Titles.FORMER) {
      if (foldedLower.startsWith(before, position)) {
        return NameIndex.merge(at(foldedLower, position, before, Titles.Title::former), titles);
      }
    }
    for (String rank : Titles.RANKS) {
      if (foldedLower.startsWith(rank, position)) {
        return NameIndex.merge(titles, at(foldedLower, position, rank, t -> t.under(rank)));
      }
    }
    return titles;
  }

  /** "former minister" and "deputy fisheries minister" are made of the titles behind. */
  private List<NameIndex.Found<Titles.Title>> at(
      String foldedLower, int position, String before, UnaryOperator<Titles.Title> change) {
    List<NameIndex.Found<Titles.Title>> made = new ArrayList<>();
    for (NameIndex.Found<Titles.Title> found :
        titleNames.at(foldedLower, position + before.length())) {
      Titles.Title title = found.values().get(0);
      if (title.isOffice()) {
        int length = before.length() + found.length();
        made.add(new NameIndex.Found<>(length, List.of(change.apply(title))));
      }
    }
    return made;
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

  /** Returns who held an office on the day that only one in the world holds. */
  public Optional<Entity> onlyHolder(String role, LocalDate day) {
    List<Entity> holders = holders(role).filter(e -> e.holds(role, day)).distinct().toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /** Returns who held an office last before the day that only one in the world holds. */
  public Optional<Entity> lastHolder(String role, LocalDate day) {
    return holders(role)
        .flatMap(e -> e.terms().stream().filter(t -> t.role().equals(role)).map(t -> t.country()))
        .distinct()
        .flatMap(country -> lastHolder(role, country, day).stream())
        .findFirst();
  }

  private Stream<Entity> holders(String role) {
    String end = Officials.office(role, "");
    return byOffice.entrySet().stream()
        .filter(e -> e.getKey().endsWith(end))
        .flatMap(e -> e.getValue().stream())
        .sorted(Comparator.comparing(Entity::id));
  }

  /** Returns who of those that held the office before the day held it last. */
  public Optional<Entity> lastHolder(String role, String owner, LocalDate day) {
    Optional<Entity> last = Optional.empty();
    LocalDate latest = LocalDate.MIN;
    for (Entity person : byOffice.getOrDefault(Officials.office(role, owner), List.of())) {
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

  /** Hands over each name, folded, with each of its meanings on any day; in no certain order. */
  public void forEachName(BiConsumer<String, Sense> taker) {
    names.forEach(taker);
    actors.forEach(taker);
  }

  /** Returns the city or region of the name, rather the one in the country. */
  public Optional<Sense> place(String name, String country) {
    return names.of(Folding.fold(name)).stream()
        .filter(s -> s.entity().kind() == Kind.PLACE)
        .min(Comparator.comparing(s -> !s.entity().country().equals(country)));
  }

  /** Returns the city that is the capital of the state of a code, "Kabul" of AFG. */
  public Optional<Sense> capital(String code) {
    return Optional.ofNullable(capitalByCode.get(code)).flatMap(name -> place(name, code));
  }

  /** Returns the place as of the day: Kiev is a city of the Soviet Union in 1986. */
  public Sense placeOn(Sense place, LocalDate day) {
    Entity now = place.entity();
    String code = successions.code(now.country(), day);
    if (now.kind() != Kind.PLACE || code.equals(now.country())) {
      return place;
    }
    Entity then =
        Entity.simple(now.id(), now.name(), now.kind(), code, now.sectors(), now.source());
    return new Sense(then, place.use(), place.period(), place.location(), place.layer());
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
