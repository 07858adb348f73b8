package org.demarche.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    Set<String> own = draft.actors().stream().map(Side::country).collect(Collectors.toSet());
    List<Side> others =
        draft.recipients().stream().filter(r -> !own.contains(r.country())).toList();
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
}
