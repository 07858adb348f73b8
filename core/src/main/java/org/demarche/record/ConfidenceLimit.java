package org.demarche.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Leaves out of a record the events that are less sure than asked for, and says so of their
 * sentences. The ids of the others stay as they are.
 *
 * @param least from 0, which leaves out nothing, to 1
 */
public record ConfidenceLimit(double least) {

  /** Checks the range. */
  public ConfidenceLimit {
    if (!(least >= 0 && least <= 1)) {
      throw new IllegalArgumentException("a confidence is from 0 to 1: " + least);
    }
  }

  /** Returns the record with the events that are sure enough. */
  public Record of(Record record) {
    List<Event> sure = record.events().stream().filter(e -> e.confidence() >= least).toList();
    if (sure.size() == record.events().size()) {
      return record;
    }
    Set<String> ids = sure.stream().map(Event::id).collect(Collectors.toSet());
    return new Record(
        record.report(),
        record.sentences(),
        record.mentions(),
        record.dates(),
        sure.stream().map(e -> e.respondingTo(within(e, ids))).toList(),
        record.tolls(),
        record.statements(),
        record.expectations().stream()
            .map(x -> x.event().filter(id -> !ids.contains(id)).isPresent() ? x.withoutEvent() : x)
            .toList(),
        uncoded(record, sure));
  }

  private static List<Response> within(Event event, Set<String> ids) {
    return event.respondsTo().stream().filter(r -> ids.contains(r.event())).toList();
  }

  private List<Uncoded> uncoded(Record record, List<Event> sure) {
    Set<Integer> coded = new TreeSet<>();
    sure.forEach(e -> e.evidence().forEach(told -> coded.add(told.sentence())));
    List<Uncoded> uncoded = new ArrayList<>(record.uncoded());
    for (Event event : record.events()) {
      for (Evidence told : event.evidence()) {
        if (event.confidence() < least && coded.add(told.sentence())) {
          uncoded.add(new Uncoded(told.sentence(), reason(event)));
        }
      }
    }
    uncoded.sort(Comparator.comparingInt(Uncoded::sentence));
    return uncoded;
  }

  private String reason(Event event) {
    String act = event.act().category();
    return String.format(
        Locale.ROOT,
        "%s with confidence %.2f, below %.2f",
        event.act().mode().map(m -> act + "/" + m).orElse(act),
        event.confidence(),
        least);
  }

  /** Returns the limit that leaves out nothing. */
  public static ConfidenceLimit none() {
    return new ConfidenceLimit(0);
  }

  /** Returns the limit that a text names, none when it is no number from 0 to 1. */
  public static Optional<ConfidenceLimit> parse(String text) {
    try {
      return Optional.of(new ConfidenceLimit(Double.parseDouble(text)));
    } catch (IllegalArgumentException noNumber) {
      return Optional.empty();
    }
  }
}
