package org.demarche.app.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A turn in what reports say of whether an act took place.
 *
 * @param published the date of the report with which it begins, or the day of the act that undoes
 *     it
 * @param status its status from then on; "threatened" while only a threat of it is told, "reversed"
 *     when another act undoes it
 * @param alleged whether the report only repeats a claim
 * @param outlet who published the report
 * @param telling the telling, report#event
 */
public record StatusStep(
    LocalDate published, String status, boolean alleged, Optional<String> outlet, String telling) {

  /** Returns the turns; what copies say is no turn, and what others undo is at the end. */
  static List<StatusStep> of(CaseRow row, List<ToldBy> tellings, List<Answer> answered) {
    List<StatusStep> steps = of(row.act().category(), tellings);
    row.undone()
        .map(
            undone ->
                new StatusStep(
                    undone.day(), "reversed", false, Optional.empty(), by(answered, undone)))
        .ifPresent(steps::add);
    return steps;
  }

  private static String by(List<Answer> answered, CaseRow.Undone undone) {
    return answered.stream()
        .filter(each -> each.isUndoing() && each.other().id().equals(undone.by()))
        .flatMap(each -> each.tellings().stream())
        .findFirst()
        .orElse(undone.by());
  }

  private static List<StatusStep> of(String category, List<ToldBy> tellings) {
    List<StatusStep> steps = new ArrayList<>();
    for (ToldBy telling : tellings) {
      StatusStep step = of(category, telling.row());
      boolean same = !steps.isEmpty() && steps.get(steps.size() - 1).says(step);
      if (!same && !telling.row().isCopy()) {
        steps.add(step);
      }
    }
    return steps;
  }

  /** Who told of a threat first told of the act as one that is threatened. */
  private static StatusStep of(String category, TellingRow row) {
    boolean threat = row.act().category().equals("THREATEN") && !category.equals("THREATEN");
    String status = threat ? "threatened" : row.status();
    return new StatusStep(row.published(), status, row.alleged(), row.outlet(), row.id());
  }

  private boolean says(StatusStep other) {
    return status.equals(other.status) && alleged == other.alleged;
  }
}
