package org.demarche.mention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;

/**
 * Chooses between the meanings of a name by the day and by what the report names.
 *
 * @param day that of the report
 * @param countries those that the report names, to which an ambiguous name rather belongs
 * @param most the one of them that it names in most sentences
 */
record SenseChoice(LocalDate day, Set<String> countries, Optional<String> most) {

  SenseChoice {
    countries = Set.copyOf(countries);
  }

  /** Returns the choice by the day alone. */
  static SenseChoice on(LocalDate day) {
    return new SenseChoice(day, Set.of(), Optional.empty());
  }

  /**
   * Prefers what exists on the day, then what had begun by then, what the user's own dictionaries
   * say, what is of a country that the report names, people and bodies to places, what is of the
   * country that it names most.
   */
  Optional<Sense> of(List<Sense> senses) {
    Comparator<Sense> order =
        Comparator.comparing((Sense s) -> !s.holdsOn(day))
            .thenComparing(s -> !s.period().hasBegun(day))
            .thenComparing(s -> isOutOfOffice(s) ? 0 : -s.layer())
            .thenComparing(s -> !countries.contains(s.entity().country()))
            .thenComparing(s -> s.entity().kind() == Kind.PLACE)
            .thenComparing(this::isOutOfOffice)
            .thenComparing(s -> most.filter(s.entity().country()::equals).isEmpty())
            .thenComparing(s -> s.entity().sectors().contains("PTY"));
    return senses.stream().filter(s -> s.period().hasBegun(day)).min(order);
  }

  private boolean isOutOfOffice(Sense sense) {
    return sense.entity().kind() == Kind.PERSON && sense.entity().termOn(day).isEmpty();
  }
}
