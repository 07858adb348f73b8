package org.demarche.event;

import java.util.List;
import org.demarche.record.Side;

/** Finds sides that are both actor and recipient of a passive: "Leaders were invited" by others. */
final class Doubles {

  private Doubles() {}

  /** Returns the act without actors that stand in the same words as a recipient. */
  static Draft without(Draft draft) {
    boolean passive = draft.parse().child(draft.trigger(), "nsubjpass").isPresent();
    List<Side> actors =
        draft.actors().stream()
            .filter(a -> draft.recipients().stream().noneMatch(r -> r.span().equals(a.span())))
            .toList();
    return passive && actors.size() < draft.actors().size()
        ? draft.withSides(actors, draft.recipients(), draft.confidence())
        : draft;
  }
}
