package org.demarche.event;

import java.util.List;
import org.demarche.record.Side;

/**
 * Tells who deals with all others of a report: "Peru is to sign tax agreements with six countries.
 * The talks with Norway are over" are talks of Peru.
 */
final class Convener {

  /** The last of the sentences that tell what a report is about. */
  private static final int LEAD = 1;

  private Convener() {}

  /** Returns the first of those whom the lead tells to act together, if most deal with it. */
  static List<Side> of(Draft draft, List<Draft> before) {
    List<Draft> joint = before.stream().filter(d -> d.mutual() && d.actors().size() > 1).toList();
    boolean open = draft.mutual() && draft.sentence() > LEAD && Companions.isFirst(draft);
    return joint.stream()
        .limit(1)
        .filter(first -> open && first.sentence() <= LEAD)
        .filter(Convener::isWithOthers)
        .map(first -> first.actors().get(0))
        .filter(side -> side.isOfState() && isInMost(joint, side))
        .filter(side -> !has(draft, side))
        .toList();
  }

  /** "signs with Chile", not "Chile and Peru sign". */
  private static boolean isWithOthers(Draft draft) {
    return draft.actors().stream().skip(1).anyMatch(o -> Companions.is(draft, o));
  }

  private static boolean isInMost(List<Draft> drafts, Side side) {
    return drafts.stream().filter(d -> has(d, side)).count() * 2 >= drafts.size();
  }

  private static boolean has(Draft draft, Side side) {
    return draft.actors().stream().anyMatch(a -> a.country().equals(side.country()));
  }
}
