package org.demarche.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.entity.Entity;
import org.demarche.entity.Gender;
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
    List<Entity> people =
        lexicons.gazetteer().surnamed(surname).stream()
            .filter(e -> told.gender() == Gender.UNKNOWN || e.gender() == told.gender())
            .toList();
    String role = told.title().role();
    if (role.isEmpty()) {
      List<Entity> now = people.stream().filter(e -> e.termOn(day).isPresent()).toList();
      return one(now, this::leads).or(() -> one(now, e -> true)).or(() -> one(people, this::led));
    }
    return one(people, e -> has(e, told, role::equals, t -> t.period().includes(day)))
        .or(() -> one(people, e -> has(e, told, like(role), t -> t.period().includes(day))))
        .or(() -> one(people, e -> has(e, told, like(role), t -> t.period().hasBegun(day))));
  }

  /** Returns the office that somebody holds on the day of the report. */
  Optional<Term> office(Entity person) {
    return person.termOn(day);
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

  private boolean led(Entity person) {
    return person.termBefore(day).map(Term::role).filter(lexicons.offices()::isLeading).isPresent();
  }

  private static boolean has(
      Entity person, Description told, Predicate<String> office, Predicate<Term> when) {
    return person.terms().stream()
        .filter(when)
        .filter(term -> told.country().map(term.country()::equals).orElse(true))
        .anyMatch(term -> office.test(term.role()));
  }

  /** A former president is looked for among presidents, a secretary among secretaries of state. */
  private static Predicate<String> like(String role) {
    String office = role.replaceFirst("^(former |ex-)", "");
    return held ->
        held.equals(office)
            || held.endsWith(" " + office)
            || office.equals("secretary") && held.startsWith("secretary ")
            || office.equals("foreign minister")
                && held.matches("secretary of state|foreign secretary");
  }
}
