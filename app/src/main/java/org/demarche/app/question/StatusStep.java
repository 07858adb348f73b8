package org.demarche.app.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A turn in what reports say of whether an act took place.
 *
 * @param published the date of the report with which it begins
 * @param status its status from then on
 * @param alleged whether the report only repeats a claim
 * @param outlet who published the report
 * @param telling the telling, report#event
 */
public record StatusStep(
    LocalDate published, String status, boolean alleged, Optional<String> outlet, String telling) {

  /** Returns the turns; what copies say is no turn. */
  static List<StatusStep> of(List<ToldBy> tellings) {
    List<StatusStep> steps = new ArrayList<>();
    for (ToldBy telling : tellings) {
      StatusStep step = of(telling.row());
      boolean same = !steps.isEmpty() && steps.get(steps.size() - 1).says(step);
      if (!same && !telling.row().isCopy()) {
        steps.add(step);
      }
    }
    return steps;
  }

  private static StatusStep of(TellingRow row) {
    return new StatusStep(row.published(), row.status(), row.alleged(), row.outlet(), row.id());
  }

  private boolean says(StatusStep other) {
    return status.equals(other.status) && alleged == other.alleged;
  }
}
