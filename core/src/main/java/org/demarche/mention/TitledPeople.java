package org.demarche.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.entity.Entity;
import org.demarche.entity.Term;

/** Finds in the dictionaries whom a title and a surname name: "President Bush", "Mr. Putin". */
final class TitledPeople {

  private final Lexicons lexicons;
  private final LocalDate day;
  private final Set<String> countries;

  /** Takes the countries that the report names, which decide between people of one surname. */
  TitledPeople(Lexicons lexicons, LocalDate day, Set<String> countries) {
    this.lexicons = lexicons;
    this.day = day;
    this.countries = Set.copyOf(countries);
  }

  /** Returns who holds or held the office, or whoever leads where the title names none. */
  Optional<Entity> find(String surname, Description told) {
    String role = told.title().role();
    if (role.isEmpty()) {
      return one(lexicons.gazetteer().bySurname(surname, day), this::leads);
    }
    List<Entity> people = lexicons.gazetteer().surnamed(surname);
    return one(people, e -> has(e, told, term -> term.period().includes(day)))
        .or(() -> one(people, e -> has(e, told, term -> term.period().hasBegun(day))));
  }

  private Optional<Entity> one(List<Entity> people, Predicate<Entity> wanted) {
    List<Entity> found = people.stream().filter(wanted).toList();
    if (found.size() > 1) {
      found = found.stream().filter(e -> countries.contains(e.country())).toList();
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean leads(Entity person) {
    return person.termOn(day).map(Term::role).filter(lexicons.offices()::isLeading).isPresent();
  }

  private static boolean has(Entity person, Description told, Predicate<Term> when) {
    String role = office(told.title().role());
    return person.terms().stream()
        .filter(when)
        .filter(term -> told.country().map(term.country()::equals).orElse(true))
        .anyMatch(term -> term.role().equals(role) || term.role().endsWith(" " + role));
  }

  /** A former president is looked for among presidents. */
  private static String office(String role) {
    return role.replaceFirst("^(former |ex-)", "");
  }
}
