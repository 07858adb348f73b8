package org.demarche.app.settlement;

import java.time.LocalDate;
import java.util.List;
import org.demarche.app.cases.ActTime;
import org.demarche.app.cases.Case;
import org.demarche.app.cases.Party;
import org.demarche.app.cases.Summary;
import org.demarche.app.cases.Telling;
import org.demarche.app.cases.Told;

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
    return new Deed(
        from.id(),
        sum.best().act().category(),
        sum.actors(),
        sum.recipients(),
        sum.day(),
        sum.basis(),
        from.tellings().stream().map(Telling::told).toList());
  }
}
