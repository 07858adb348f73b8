package org.demarche.event;

import java.util.List;
import org.demarche.record.Side;

/** Finds sides that are both actor and recipient of a passive: "Leaders were invited" by others. */
final class Doubles {

  private Doubles() {}

  /** Returns the act without sides that are told on both of its ends. */
  static Draft without(Draft draft) {
    return withoutAsking(withoutPassive(draft));
  }

  /** "urged both countries to talk": who asks is none of those who are asked. */
  private static Draft withoutAsking(Draft draft) {
    List<Side> others =
        draft.recipients().stream()
            .filter(r -> draft.actors().stream().noneMatch(a -> isOne(a, r)))
            .toList();
    return draft.category().equals("REQUEST") && !others.isEmpty()
        ? draft.withSides(draft.actors(), others, draft.confidence())
        : draft;
  }

  private static Draft withoutPassive(Draft draft) {
    boolean passive = draft.parse().child(draft.trigger(), "nsubjpass").isPresent();
    List<Side> actors =
        draft.actors().stream()
            .filter(a -> draft.recipients().stream().noneMatch(r -> r.span().equals(a.span())))
            .toList();
    return passive && actors.size() < draft.actors().size()
        ? draft.withSides(actors, draft.recipients(), draft.confidence())
        : draft;
  }

  /** The opposition of a state may ask its government. */
  private static boolean isOne(Side asking, Side asked) {
    return asking.country().equals(asked.country())
        && (asking.sectors().isEmpty()
            || asked.sectors().isEmpty()
            || asked.sectors().stream().anyMatch(asking.sectors()::contains));
  }
}
