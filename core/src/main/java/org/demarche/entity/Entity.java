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
  private static final Set<String> LEADING =
      Set.of("president", "prime minister", "chancellor", "king", "queen", "supreme leader");

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
    Optional<Term> found = Optional.empty();
    for (Term term : terms) {
      boolean higher =
          found.isEmpty() || !LEADING.contains(found.get().role()) || LEADING.contains(term.role());
      if (term.period().includes(day) && higher) {
        found = Optional.of(term);
      }
    }
    return found;
  }

  /** Tells whether the entity holds the role on the day. */
  public boolean holds(String role, LocalDate day) {
    return terms.stream().anyMatch(t -> t.role().equals(role) && t.period().includes(day));
  }

  /**
   * Returns the entity as a side of an event on the day, named by these words; a state acts through
   * its government.
   */
  public Side side(LocalDate day, String text, Span span) {
    Optional<Term> term = termOn(day);
    String where = term.map(Term::country).orElse(country);
    List<String> own = kind == Kind.STATE && sectors.isEmpty() ? List.of("GOV") : sectors;
    List<String> in = term.map(Term::sectors).filter(s -> !s.isEmpty()).orElse(own);
    return new Side(
        id, name, where, in, term.map(Term::role).filter(r -> !r.isEmpty()), text, span);
  }
}
