package org.demarche.app.settlement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.app.cases.ActTime;
import org.demarche.app.cases.Told;
import org.demarche.app.day.Days;
import org.demarche.record.Status;

/**
 * Finds the case that settles an expectation. The report's own event leads there surest: when a
 * later report tells the case of that event as done, the expectation is fulfilled. Else a later act
 * of those who are to act counts, or of the other side, if what it is, towards whom, when and the
 * words agree well enough.
 */
public final class Settler {

  private static final double ENOUGH = 4;

  private final Consequences consequences = new Consequences();
  private final Evidence evidence = new Evidence();

  /**
   * Returns how an expectation was settled, or nothing.
   *
   * @param deeds cases of those who are to act and of the other side
   */
  public Optional<Settlement> settle(Awaited awaited, Collection<Deed> deeds) {
    if (awaited.omission()) {
      return Optional.empty();
    }
    Optional<Settlement> own = awaited.ownCase().flatMap(id -> own(awaited, id, deeds));
    return own.isPresent() ? own : best(awaited, deeds);
  }

  private static Optional<Settlement> own(Awaited awaited, String caseId, Collection<Deed> deeds) {
    for (Deed deed : deeds) {
      if (deed.caseId().equals(caseId)) {
        return own(awaited, deed);
      }
    }
    return Optional.empty();
  }

  private static Optional<Settlement> own(Awaited awaited, Deed deed) {
    for (Told told : later(awaited, deed)) {
      if (told.tookPlace() && !isOnlyCall(awaited, told)) {
        return Optional.of(
            new Settlement(
                State.FULFILLED, deed.caseId(), told.key(), "the same act, told as done"));
      }
      if (told.status() == Status.NEGATED) {
        return Optional.of(
            new Settlement(
                State.BROKEN, deed.caseId(), told.key(), "the same act, told as not done"));
      }
    }
    return Optional.empty();
  }

  /** A report may tell long after the term that something was done in time. */
  private static List<Told> later(Awaited awaited, Deed deed) {
    return deed.tellings().stream()
        .filter(told -> !awaited.source().has(told))
        .filter(told -> !told.published().isBefore(awaited.published()))
        .filter(told -> !told.published().isAfter(awaited.lastTold()))
        .toList();
  }

  /** A case with its points. */
  private record Candidate(Settlement settlement, double points, Deed deed) {}

  private Optional<Settlement> best(Awaited awaited, Collection<Deed> deeds) {
    Days days = new Days(awaited.published(), awaited.end());
    return deeds.stream()
        .filter(deed -> isIn(days, deed))
        .flatMap(deed -> candidate(awaited, deed).stream())
        .filter(candidate -> candidate.points() >= ENOUGH)
        .max(
            Comparator.comparingDouble(Candidate::points)
                .thenComparing(one -> one.deed().day(), Comparator.reverseOrder())
                .thenComparing(one -> one.deed().caseId(), Comparator.reverseOrder()))
        .map(Candidate::settlement);
  }

  private Optional<Candidate> candidate(Awaited awaited, Deed deed) {
    if (wasKnown(awaited, deed)) {
      return Optional.empty();
    }
    return consequences
        .of(awaited, deed)
        .filter(state -> state != State.FULFILLED || !deed.day().isBefore(awaited.start()))
        .flatMap(
            state ->
                later(awaited, deed).stream()
                    .filter(Told::tookPlace)
                    .filter(told -> !told.alleged() && !isOnlyCall(awaited, told))
                    .map(told -> candidate(awaited, deed, told, state))
                    .max(
                        Comparator.comparingDouble(Candidate::points)
                            .thenComparing(
                                one -> one.settlement().by(), Comparator.reverseOrder())));
  }

  private Candidate candidate(Awaited awaited, Deed deed, Told told, State state) {
    Evidence.Sum sum = evidence.of(awaited, deed, told, state);
    return new Candidate(
        new Settlement(state, deed.caseId(), told.key(), sum.why()), sum.points(), deed);
  }

  /** Who telephones has not come. */
  private static boolean isOnlyCall(Awaited awaited, Told told) {
    boolean call = told.act().mode().filter("phone"::equals).isPresent();
    return call && !awaited.awaiting().awaits("CONSULT/phone");
  }

  private static boolean isIn(Days days, Deed deed) {
    return deed.basis() != ActTime.Basis.UNKNOWN && days.contains(deed.day());
  }

  /**
   * What the report with the expectation, or one before it, tells as done is not what is to come.
   */
  private static boolean wasKnown(Awaited awaited, Deed deed) {
    return deed.tellings().stream()
        .filter(Told::tookPlace)
        .anyMatch(
            told -> told.published().isBefore(awaited.published()) || awaited.source().has(told));
  }
}
