package org.demarche.mention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;

/** Chooses between the meanings of a name by the day and by what the report names. */
final class SenseChoice {

  private SenseChoice() {}

  /**
   * Prefers what exists on the day, then what had begun by then, what the user's own dictionaries
   * say, what is of a country that the report names, people and bodies to places.
   */
  static Optional<Sense> of(List<Sense> senses, LocalDate day, Set<String> countries) {
    Comparator<Sense> order =
        Comparator.comparing((Sense s) -> !s.holdsOn(day))
            .thenComparing(s -> !s.period().hasBegun(day))
            .thenComparing(s -> isOutOfOffice(s, day) ? 0 : -s.layer())
            .thenComparing(s -> !countries.contains(s.entity().country()))
            .thenComparing(s -> s.entity().kind() == Kind.PLACE)
            .thenComparing(s -> isOutOfOffice(s, day))
            .thenComparing(s -> s.entity().sectors().contains("PTY"));
    return senses.stream().filter(s -> s.period().hasBegun(day)).min(order);
  }

  private static boolean isOutOfOffice(Sense sense, LocalDate day) {
    return sense.entity().kind() == Kind.PERSON && sense.entity().termOn(day).isEmpty();
  }
}
