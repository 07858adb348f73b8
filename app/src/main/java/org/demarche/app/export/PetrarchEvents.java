package org.demarche.app.export;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.demarche.record.Event;
import org.demarche.record.Record;
import org.demarche.record.Side;

/** Codes events as PETRARCH does, whether they took place or not, since it does not tell. */
public final class PetrarchEvents {

  private final ActorCodes codes = new ActorCodes(new Countries());

  /** Returns the events of a record, each once, in the order of the record. */
  public Set<PetrarchEvent> of(Record record) {
    Set<PetrarchEvent> coded = new LinkedHashSet<>();
    record.events().forEach(event -> coded.addAll(of(event)));
    return coded;
  }

  /** Returns one event of the record as PETRARCH's, one for each two sides. */
  public Set<PetrarchEvent> of(Event event) {
    Set<PetrarchEvent> coded = new LinkedHashSet<>();
    for (Dyad dyad : Dyad.allOf(event)) {
      coded.add(new PetrarchEvent(code(dyad.source()), code(dyad.target()), event.act().cameo()));
    }
    return coded;
  }

  /** Tells whether a verb of a user's dictionary reports the event. */
  public static boolean isByDictionary(Event event) {
    return event.actors().stream().anyMatch(side -> side.code().isPresent());
  }

  private String code(Optional<Side> side) {
    return side.map(codes::of).orElse(ActorCode.NOBODY).petrarch();
  }
}
