package org.demarche.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Leaves out of a record the events that are not wanted, and says so of their sentences. The ids of
 * the others stay as they are.
 *
 * @param wanted which events stay
 * @param reason why one is left out, for a person
 */
public record EventChoice(Predicate<Event> wanted, Function<Event, String> reason) {

  /** Returns the record with the events that are wanted. */
  public Record of(Record record) {
    List<Event> kept = record.events().stream().filter(wanted).toList();
    if (kept.size() == record.events().size()) {
      return record;
    }
    Set<String> ids = kept.stream().map(Event::id).collect(Collectors.toSet());
    return new Record(
        record.report(),
        record.sentences(),
        mentions(record, ids),
        record.dates(),
        kept.stream().map(e -> e.respondingTo(within(e, ids))).toList(),
        record.tolls(),
        record.statements(),
        record.expectations().stream()
            .map(x -> x.event().filter(id -> !ids.contains(id)).isPresent() ? x.withoutEvent() : x)
            .toList(),
        uncoded(record, kept, ids));
  }

  /** Words that take up an act refer to nothing once the act is left out. */
  private static List<Mention> mentions(Record record, Set<String> ids) {
    Set<String> gone =
        record.events().stream()
            .map(Event::id)
            .filter(id -> !ids.contains(id))
            .collect(Collectors.toSet());
    return record.mentions().stream().filter(m -> !gone.contains(m.side().entity())).toList();
  }

  private static List<Response> within(Event event, Set<String> ids) {
    return event.respondsTo().stream().filter(r -> ids.contains(r.event())).toList();
  }

  private List<Uncoded> uncoded(Record record, List<Event> kept, Set<String> ids) {
    Set<Integer> coded = new TreeSet<>();
    kept.forEach(e -> e.evidence().forEach(told -> coded.add(told.sentence())));
    List<Uncoded> uncoded = new ArrayList<>(record.uncoded());
    for (Event event : record.events()) {
      for (Evidence told : event.evidence()) {
        if (!ids.contains(event.id()) && coded.add(told.sentence())) {
          uncoded.add(new Uncoded(told.sentence(), reason.apply(event)));
        }
      }
    }
    uncoded.sort(Comparator.comparingInt(Uncoded::sentence));
    return uncoded;
  }
}
