package org.demarche.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.record.Event;
import org.demarche.record.Side;

/**
 * One actor and one recipient of an event.
 *
 * @param number its place among the dyads of the event, from 1
 * @param source who acts, empty when the report names nobody
 * @param target towards whom, empty when there is nobody
 */
record Dyad(int number, Optional<Side> source, Optional<Side> target) {

  /** What several do side by side and not to each other. */
  private static final Set<String> ONE_WAY = Set.of("AID", "COERCE", "PROTEST", "REQUEST");

  /** Returns all dyads; a mutual act has one each way between every two of its actors. */
  static List<Dyad> allOf(Event event) {
    List<Dyad> dyads = new ArrayList<>();
    if (isMutual(event)) {
      for (Side source : event.actors()) {
        for (Side target : event.actors()) {
          if (source != target) {
            dyads.add(new Dyad(dyads.size() + 1, Optional.of(source), Optional.of(target)));
          }
        }
      }
      return dyads;
    }
    for (Optional<Side> source : orNobody(event.actors())) {
      for (Optional<Side> target : orNobody(event.recipients())) {
        dyads.add(new Dyad(dyads.size() + 1, source, target));
      }
    }
    return dyads;
  }

  private static boolean isMutual(Event event) {
    return event.recipients().isEmpty()
        && event.actors().size() > 1
        && !ONE_WAY.contains(event.act().category());
  }

  private static List<Optional<Side>> orNobody(List<Side> sides) {
    return sides.isEmpty() ? List.of(Optional.empty()) : sides.stream().map(Optional::of).toList();
  }
}
