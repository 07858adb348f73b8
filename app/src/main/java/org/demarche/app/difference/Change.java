package org.demarche.app.difference;

import java.util.List;
import java.util.Optional;
import org.demarche.record.Event;

/**
 * An event that two codings of a report do not tell alike.
 *
 * @param report id of the report
 * @param before the event in the older record, nothing when it is new
 * @param after the event in the newer record, nothing when it is gone
 * @param fields what differs when both have it, by the names of the record format
 */
public record Change(
    String report, Optional<Event> before, Optional<Event> after, List<String> fields) {

  /** Copies the list. */
  public Change {
    fields = List.copyOf(fields);
  }

  /** Returns "added", "gone" or "changed". */
  public String kind() {
    if (before.isEmpty()) {
      return "added";
    }
    return after.isEmpty() ? "gone" : "changed";
  }

  /** Returns the event, as it is now if it is still there. */
  public Event event() {
    return after.or(() -> before).orElseThrow();
  }
}
