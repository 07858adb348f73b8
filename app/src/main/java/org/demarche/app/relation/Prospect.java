package org.demarche.app.relation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Something that one side is to do towards the other, or both together, and nobody has done yet.
 *
 * @param source the report and the expectation in it, report#expectation
 * @param published the date of that report
 * @param who countries and ids of those who are to act
 * @param towards countries of those towards whom, empty when the report does not say
 * @param what what they are to do, in the words of the report
 * @param kind announced, promised, threatened, demanded, scheduled, expected or considered
 * @param due the last day by which, if there is one
 */
public record Prospect(
    String source,
    LocalDate published,
    Set<String> who,
    Set<String> towards,
    String what,
    String kind,
    Optional<LocalDate> due) {

  /** Copies the sets. */
  public Prospect {
    who = Set.copyOf(who);
    towards = Set.copyOf(towards);
  }
}
