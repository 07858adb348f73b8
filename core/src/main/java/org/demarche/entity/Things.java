package org.demarche.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.resource.Row;

/** Reads the dictionaries of all that is no person: states, bodies, places and kinds of agents. */
final class Things {

  private final Entries entries;
  private final Regions regions;
  private final int layer;

  Things(Entries entries, Regions regions, int layer) {
    this.entries = entries;
    this.regions = regions;
    this.layer = layer;
  }

  void addState(Row row) {
    if (!entries.claim(Section.STATES, row.field(0), layer)) {
      return;
    }
    boolean region = row.field(1).startsWith("[") && row.field(1).endsWith("]");
    String code = region ? row.field(1).substring(1, row.field(1).length() - 1) : row.field(1);
    Entity state =
        Entity.simple(row.field(0), row.field(2), Kind.STATE, code, List.of(), row.place());
    Period period = Period.parse(row.field(9), row);
    Optional<Location> location =
        row.field(8).isEmpty()
            ? Optional.empty()
            : Optional.of(
                Location.parse(row.field(8), row)
                    .in(region ? regions.of(row.field(2), code) : Optional.empty()));
    Sense name = new Sense(state, Use.NAME, period, location, layer);
    add(row.field(2), row.list(3), name);
    if (!region) {
      entries.stateByCode().merge(code, name, Things::later);
    }
    if (!region) {
      row.list(6).stream().limit(1).forEach(c -> entries.capitalByCode().putIfAbsent(code, c));
    }
    addUses(row.list(4), state, Use.ADJECTIVE, period, location);
    addUses(row.list(5), state, Use.PEOPLE, period, location);
    addUses(row.list(6), state, Use.CAPITAL, period, location);
    addUses(row.list(7), state, Use.SEAT, period, location);
  }

  /** Of the lines of a state, which followed each other, the last one speaks for its code. */
  private static Sense later(Sense one, Sense other) {
    return other.period().end().isAfter(one.period().end()) ? other : one;
  }

  private void addUses(
      List<String> forms, Entity state, Use use, Period period, Optional<Location> location) {
    for (String form : forms) {
      entries.names().add(form, new Sense(state, use, period, location, layer));
    }
  }

  private void add(String name, List<String> others, Sense sense) {
    entries.names().add(name, sense);
    others.forEach(other -> entries.names().add(other, sense));
  }

  void addBody(Row row) {
    if (!entries.claim(Section.ORGANISATIONS, row.field(0), layer)) {
      return;
    }
    Entity body =
        Entity.simple(
            row.field(0), row.field(1), Kind.BODY, row.field(3), row.list(4), row.place());
    Period period = Period.parse(row.field(5), row);
    add(body.name(), row.list(2), new Sense(body, Use.NAME, period, Optional.empty(), layer));
  }

  void addPlace(Row row) {
    String id = "place-" + row.field(0).toLowerCase(Locale.ROOT).replace(' ', '-');
    if (!entries.claim(Section.PLACES, id, layer)) {
      return;
    }
    Entity place =
        Entity.simple(id, row.field(0), Kind.PLACE, row.field(2), List.of(), row.place());
    Location point = Location.parse(row.field(3), row);
    Optional<Location> location = Optional.of(point.in(regions.of(row.field(0), row.field(2))));
    add(place.name(), row.list(1), new Sense(place, Use.NAME, Period.ALWAYS, location, layer));
  }

  void addAgent(Row row) {
    Entity agent = Entity.simple("", row.field(0), Kind.AGENT, "", row.list(2), row.place());
    Sense sense = new Sense(agent, Use.NAME, Period.ALWAYS, Optional.empty(), layer);
    entries.agents().add(row.field(0).toLowerCase(Locale.ROOT), sense);
    row.list(1).forEach(other -> entries.agents().add(other.toLowerCase(Locale.ROOT), sense));
  }
}
