package org.demarche.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.record.Side;
import org.demarche.report.Span;

/**
 * Something that can act politically, as a dictionary or the report knows it.
 *
 * @param id lower case words joined by hyphens, unique
 * @param name as reports write it
 * @param kind what sort of thing it is
 * @param country ISO 3166-1 alpha-3, or IGO, NGO, REB, MNC, OTH; empty when unknown
 * @param sectors PLOVER sectors outside any term, may be empty
 * @param gender which pronoun fits
 * @param terms offices with their periods, in the order of the dictionary
 * @param source the dictionary line, "leaders.txt:12", or what in the report introduced it
 */
public record Entity(
    String id,
    String name,
    Kind kind,
    String country,
    List<String> sectors,
    Gender gender,
    List<Term> terms,
    String source) {

  /** Offices that reports name before any other that the person holds beside them. */
  private static final List<String> LEADING =
      List.of(
          "supreme leader",
          "king",
          "queen",
          "emperor",
          "sultan",
          "emir",
          "pope",
          "president",
          "chancellor",
          "prime minister");

  /** Sectors of offices after which somebody is a former official. */
  private static final Set<String> OFFICIAL =
      Set.of("COP", "GOV", "IGO", "JUD", "LEG", "MIL", "SPY");

  private static final Pattern DICTIONARY_LINE = Pattern.compile(".+:\\d+");

  /** Copies the lists. */
  public Entity {
    sectors = List.copyOf(sectors);
    terms = List.copyOf(terms);
  }

  /** Returns an entity without terms. */
  public static Entity simple(
      String id, String name, Kind kind, String country, List<String> sectors, String source) {
    Gender gender = kind == Kind.PERSON ? Gender.UNKNOWN : Gender.NEUTER;
    return new Entity(id, name, kind, country, sectors, gender, List.of(), source);
  }

  /** Tells whether a dictionary names the entity, and not the report alone. */
  public boolean isFromDictionary() {
    return DICTIONARY_LINE.matcher(source).matches();
  }

  /** Returns the highest of the offices that are held on the day, among equals the last. */
  public Optional<Term> termOn(LocalDate day) {
    return highest(terms.stream().filter(t -> t.period().includes(day)).toList());
  }

  /** Returns the highest of the offices that ended before the day, among equals the last. */
  public Optional<Term> termBefore(LocalDate day) {
    return highest(
        terms.stream().filter(t -> !t.role().isEmpty() && !t.period().end().isAfter(day)).toList());
  }

  private static Optional<Term> highest(List<Term> terms) {
    return terms.stream().reduce((found, term) -> rank(term) <= rank(found) ? term : found);
  }

  private static int rank(Term term) {
    int rank = LEADING.indexOf(term.role());
    return rank < 0 ? LEADING.size() : rank;
  }

  /** Tells whether the entity holds the role on the day. */
  public boolean holds(String role, LocalDate day) {
    return terms.stream().anyMatch(t -> t.role().equals(role) && t.period().includes(day));
  }

  /** Returns the person in one of several offices held on the day, if it is held. */
  public Entity as(String role, LocalDate day) {
    List<Term> held =
        terms.stream().filter(t -> t.role().equals(role) && t.period().includes(day)).toList();
    return held.isEmpty()
        ? this
        : new Entity(id, name, kind, country, sectors, gender, held, source);
  }

  /**
   * Returns the entity as a side of an event on the day, named by these words; a state acts through
   * its government, who held an office is a former official.
   */
  public Side side(LocalDate day, String text, Span span) {
    Optional<Term> now = termOn(day);
    Optional<Term> past = now.isPresent() ? Optional.empty() : termBefore(day);
    String where = now.map(Term::country).orElse(country);
    List<String> own = kind == Kind.STATE && sectors.isEmpty() ? List.of("GOV") : sectors;
    List<String> in =
        now.map(Term::sectors).or(() -> past.map(Entity::sectorsAfter)).orElse(List.of());
    Optional<String> role = now.map(Term::role).or(() -> past.map(Entity::roleAfter));
    return new Side(
        id, name, where, in.isEmpty() ? own : in, role.filter(r -> !r.isEmpty()), text, span);
  }

  private static boolean isOfficial(Term term) {
    return term.sectors().stream().anyMatch(OFFICIAL::contains);
  }

  private static List<String> sectorsAfter(Term term) {
    return isOfficial(term) ? List.of("ELI") : term.sectors();
  }

  /** A president becomes a "former president", an economist remains one. */
  private static String roleAfter(Term term) {
    boolean said = !isOfficial(term) || term.role().startsWith("former ");
    return said ? term.role() : "former " + term.role();
  }
}
