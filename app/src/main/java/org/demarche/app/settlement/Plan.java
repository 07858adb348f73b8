package org.demarche.app.settlement;

import java.util.Set;
import org.demarche.app.cases.Party;
import org.demarche.record.Prospect;
import org.demarche.record.Status;

/**
 * The event of the report that tells the same as an expectation: the act to come, or the words with
 * which somebody demands or threatens it.
 *
 * @param category its category
 * @param status whether it took place by the report
 * @param caseId its case
 * @param sides all who take part
 */
public record Plan(String category, Status status, String caseId, Party sides) {

  /** What happens on its own day although the report tells it in the present: "meet on Friday". */
  private static final Set<Prospect> CALENDAR = Set.of(Prospect.SCHEDULED);

  /** Tells whether the event is the act to come itself. */
  public boolean isActToCome(Prospect prospect) {
    return status == Status.FUTURE
        || status == Status.HYPOTHETICAL
        || CALENDAR.contains(prospect) && category.equals("CONSULT");
  }
}
