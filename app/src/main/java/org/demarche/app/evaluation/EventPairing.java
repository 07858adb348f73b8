package org.demarche.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which coded events are which gold events.
 *
 * @param pairs the gold events that were found
 * @param missing required gold events that were not found
 * @param further coded events that are no gold event, or one that another is already
 */
record EventPairing(List<Pair> pairs, List<GoldEvent> missing, List<JsonNode> further) {

  /**
   * A gold event that was found.
   *
   * @param gold the event
   * @param coded the coded event that it is
   */
  record Pair(GoldEvent gold, JsonNode coded) {}

  /**
   * Pairs gold events with coded ones, the required ones first, each coded event used once; of
   * several that match the one whose other fields agree most is taken, and the first of equals.
   */
  static EventPairing of(JsonNode gold, JsonNode coded) {
    List<GoldEvent> wanted = new ArrayList<>();
    gold.path("events").forEach(event -> wanted.add(new GoldEvent(event)));
    wanted.sort(Comparator.comparing(event -> !event.isRequired()));
    List<JsonNode> free = new ArrayList<>();
    coded.path("events").forEach(free::add);
    List<Pair> pairs = new ArrayList<>();
    List<GoldEvent> missing = new ArrayList<>();
    for (GoldEvent event : wanted) {
      Optional<Integer> best = best(event, free);
      if (best.isPresent()) {
        pairs.add(new Pair(event, free.remove(best.get().intValue())));
      } else if (event.isRequired()) {
        missing.add(event);
      }
    }
    return new EventPairing(pairs, missing, free);
  }

  private static Optional<Integer> best(GoldEvent gold, List<JsonNode> free) {
    Optional<Integer> best = Optional.empty();
    long most = -1;
    FieldChecks checks = new FieldChecks(Map.of());
    for (int i = 0; i < free.size(); i++) {
      if (gold.matches(free.get(i))) {
        long agreement =
            checks.of(gold.node(), free.get(i)).values().stream().filter(ok -> ok).count();
        if (agreement > most) {
          most = agreement;
          best = Optional.of(i);
        }
      }
    }
    return best;
  }

  /** Returns the keys of gold events by the ids of the coded events that they are. */
  Map<String, String> keys() {
    Map<String, String> keys = new HashMap<>();
    pairs.forEach(pair -> keys.put(Wording.text(pair.coded().path("id")), pair.gold().key()));
    return keys;
  }
}
