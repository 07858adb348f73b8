package org.demarche.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.record.Event;
import org.demarche.record.Record;

/** Tells how an answer came about: "e5 answers e3, which answers e1". */
final class Chain {

  private static final int LONGEST = 20;

  private final Record record;

  Chain(Record record) {
    this.record = record;
  }

  /** Returns the chain that ends with the event, empty when what it answers answers nothing. */
  Optional<String> of(Event event) {
    List<String> ids = new ArrayList<>();
    Optional<Event> at = Optional.of(event);
    while (at.isPresent() && ids.size() < LONGEST && !ids.contains(at.get().id())) {
      ids.add(at.get().id());
      at = answered(at.get());
    }
    return ids.size() < 3
        ? Optional.empty()
        : Optional.of(
            ids.get(0)
                + " answers "
                + ids.stream().skip(1).collect(Collectors.joining(", which answers ")));
  }

  /** What the event answers; of several the one that answers another in turn. */
  private Optional<Event> answered(Event event) {
    List<Event> answered =
        event.respondsTo().stream()
            .flatMap(r -> record.events().stream().filter(e -> e.id().equals(r.event())))
            .toList();
    return answered.stream()
        .filter(e -> !e.respondsTo().isEmpty())
        .findFirst()
        .or(() -> answered.stream().findFirst());
  }
}
