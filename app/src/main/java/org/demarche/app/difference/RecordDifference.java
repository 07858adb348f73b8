package org.demarche.app.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.demarche.record.Event;
import org.demarche.record.Record;

/**
 * Compares two records of a report by their events. The same event is one with the same trigger and
 * category, else with the same trigger, else one of the same category whose words overlap.
 */
public final class RecordDifference {

  private static final List<BiPredicate<Event, Event>> SURER_FIRST =
      List.of(
          (one, other) ->
              sameTrigger(one, other) && sameCategory(one, other) && sameSides(one, other),
          (one, other) -> sameTrigger(one, other) && sameCategory(one, other),
          RecordDifference::sameTrigger,
          (one, other) -> sameCategory(one, other) && overlap(one, other));

  private final EventFields fields = new EventFields();

  /** Returns what differs: first what is gone or changed, then what is added. */
  public List<Change> changes(Record before, Record after) {
    List<Event> old = new ArrayList<>(before.events());
    List<Event> fresh = new ArrayList<>(after.events());
    String report = after.report().id();
    List<Change> changes = new ArrayList<>();
    for (BiPredicate<Event, Event> same : SURER_FIRST) {
      for (Event event : List.copyOf(old)) {
        fresh.stream()
            .filter(other -> same.test(event, other))
            .findFirst()
            .ifPresent(
                other -> {
                  old.remove(event);
                  fresh.remove(other);
                  List<String> differing = fields.differing(event, other);
                  if (!differing.isEmpty()) {
                    changes.add(
                        new Change(report, Optional.of(event), Optional.of(other), differing));
                  }
                });
      }
    }
    old.forEach(
        event -> changes.add(new Change(report, Optional.of(event), Optional.empty(), List.of())));
    fresh.forEach(
        event -> changes.add(new Change(report, Optional.empty(), Optional.of(event), List.of())));
    return List.copyOf(changes);
  }

  private static boolean sameTrigger(Event one, Event other) {
    return one.trigger().span().overlaps(other.trigger().span());
  }

  private static boolean sameCategory(Event one, Event other) {
    return one.act().category().equals(other.act().category());
  }

  private static boolean sameSides(Event one, Event other) {
    return one.actors().equals(other.actors()) && one.recipients().equals(other.recipients());
  }

  private static boolean overlap(Event one, Event other) {
    return one.evidence().stream()
        .anyMatch(
            left ->
                other.evidence().stream()
                    .anyMatch(right -> left.trigger().span().overlaps(right.trigger().span())));
  }
}
