package org.demarche.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.record.Event;
import org.demarche.record.Evidence;
import org.demarche.record.Place;
import org.demarche.record.Record;

/**
 * One day, source, target and code of a report, as PETRARCH writes them: once, however many events
 * tell it.
 *
 * @param key the four
 * @param ids of all sentences that tell it, in their order
 * @param place where the first of the events took place
 */
record CodedDyad(Key key, List<String> ids, Optional<Place> place) {

  /** What makes two dyads of a report the same. */
  record Key(LocalDate day, ActorCode source, ActorCode target, CameoCode code) {}

  CodedDyad {
    ids = List.copyOf(ids);
  }

  /** Returns those of a report whose sides are both coded, as PETRARCH requires. */
  static List<CodedDyad> allOf(Record record, ActorCodes codes) {
    Map<Key, List<Event>> told = new LinkedHashMap<>();
    for (DatedEvent dated : DatedEvent.happened(record)) {
      for (Dyad dyad : Dyad.allOf(dated.event())) {
        ActorCode source = dyad.source().map(codes::of).orElse(ActorCode.NOBODY);
        ActorCode target = dyad.target().map(codes::of).orElse(ActorCode.NOBODY);
        if (!source.isEmpty() && !target.isEmpty()) {
          Key key = new Key(dated.day(), source, target, CameoCode.of(dated.event()));
          told.computeIfAbsent(key, first -> new ArrayList<>()).add(dated.event());
        }
      }
    }
    return told.entrySet().stream().map(e -> of(e.getKey(), e.getValue(), record)).toList();
  }

  private static CodedDyad of(Key key, List<Event> events, Record record) {
    List<String> ids =
        events.stream()
            .flatMap(event -> event.evidence().stream())
            .map(Evidence::sentence)
            .distinct()
            .sorted()
            .map(sentence -> record.report().id() + "_" + sentence)
            .toList();
    return new CodedDyad(key, ids, events.get(0).place());
  }
}
