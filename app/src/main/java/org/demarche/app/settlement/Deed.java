package org.demarche.app.settlement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.app.cases.ActTime;
import org.demarche.app.cases.Case;
import org.demarche.app.cases.Party;
import org.demarche.app.cases.Summary;
import org.demarche.app.cases.Telling;
import org.demarche.app.cases.Told;
import org.demarche.app.day.Days;

/**
 * A case that may settle an expectation.
 *
 * @param caseId the case
 * @param category its category
 * @param actors who acted
 * @param recipients towards whom
 * @param day when
 * @param basis how the day is known
 * @param tellings its tellings in their order
 */
public record Deed(
    String caseId,
    String category,
    Party actors,
    Party recipients,
    LocalDate day,
    ActTime.Basis basis,
    List<Told> tellings) {

  /** Copies the list. */
  public Deed {
    tellings = List.copyOf(tellings);
  }

  /** Returns a case as what it may settle. */
  public static Deed of(Case from) {
    Summary sum = from.summary();
    List<Told> tellings = from.tellings().stream().map(Telling::told).toList();
    When when = done(tellings).orElseGet(() -> new When(sum.day(), sum.basis()));
    return new Deed(
        from.id(),
        sum.best().act().category(),
        sum.actors(),
        sum.recipients(),
        when.day(),
        when.basis(),
        tellings);
  }

  /** Tells whether a country of a party acted, or was acted towards. */
  public boolean involves(Party party) {
    return actors.sharesCountry(party) || recipients.sharesCountry(party);
  }

  private record When(LocalDate day, ActTime.Basis basis) {}

  /** Plans may name another day than that on which it was done, and months no day at all. */
  private static Optional<When> done(List<Told> tellings) {
    List<Told> done = tellings.stream().filter(Told::tookPlace).toList();
    Optional<When> told =
        done.stream()
            .filter(each -> each.time().basis() == ActTime.Basis.TOLD)
            .map(each -> each.time().days())
            .min(Comparator.comparingLong(Days::length).thenComparing(Days::first))
            .map(days -> new When(days.first(), ActTime.Basis.TOLD));
    return told.isPresent()
        ? told
        : done.stream()
            .filter(each -> each.time().basis() == ActTime.Basis.ASSUMED)
            .map(each -> new When(each.published(), ActTime.Basis.ASSUMED))
            .findFirst();
  }
}
