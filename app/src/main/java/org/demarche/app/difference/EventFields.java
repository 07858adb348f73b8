package org.demarche.app.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demarche.record.Event;
import org.demarche.record.Response;
import org.demarche.record.Side;
import org.demarche.record.When;

/** Tells in which fields two codings of an event differ. */
final class EventFields {

  private final Map<String, Function<Event, Object>> fields = new LinkedHashMap<>();

  EventFields() {
    fields.put("event", event -> event.act().category());
    fields.put("mode", event -> event.act().mode());
    fields.put("contexts", event -> event.act().contexts());
    fields.put("cameo", event -> event.act().cameo());
    fields.put("status", Event::status);
    fields.put("alleged", Event::alleged);
    fields.put("actors", event -> sides(event.actors()));
    fields.put("recipients", event -> sides(event.recipients()));
    fields.put("date", event -> event.date().map(When::value));
    fields.put("place", event -> event.place().map(place -> place.name() + place.country()));
    fields.put("speaker", event -> event.speaker().map(EventFields::side));
    fields.put("quantities", Event::quantities);
    fields.put(
        "responds_to", event -> event.respondsTo().stream().map(Response::relation).toList());
    fields.put("confidence", event -> Math.round(event.confidence() * 100));
  }

  private static List<String> sides(List<Side> sides) {
    return sides.stream().map(EventFields::side).sorted().toList();
  }

  private static String side(Side side) {
    return side.entity() + " " + side.country() + " " + side.sectors();
  }

  List<String> differing(Event one, Event other) {
    List<String> differing = new ArrayList<>();
    fields.forEach(
        (name, value) -> {
          if (!value.apply(one).equals(value.apply(other))) {
            differing.add(name);
          }
        });
    return differing;
  }
}
