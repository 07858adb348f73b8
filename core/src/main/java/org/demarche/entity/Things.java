package org.demarche.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.resource.Row;

/** Reads the dictionaries of all that is no person: states, bodies, places and kinds of agents. */
final class Things {

  private final NameIndex.Builder<Sense> names;
  private final NameIndex.Builder<Sense> agents;
  private final Map<String, Sense> stateByCode;

  Things(
      NameIndex.Builder<Sense> names,
      NameIndex.Builder<Sense> agents,
      Map<String, Sense> stateByCode) {
    this.names = names;
    this.agents = agents;
    this.stateByCode = stateByCode;
  }

  void addState(Row row) {
    boolean region = row.field(1).startsWith("[") && row.field(1).endsWith("]");
    String code = region ? row.field(1).substring(1, row.field(1).length() - 1) : row.field(1);
    Entity state =
        Entity.simple(row.field(0), row.field(2), Kind.STATE, code, List.of(), row.place());
    Period period = Period.parse(row.field(9), row);
    Optional<Location> location =
        row.field(8).isEmpty() ? Optional.empty() : Optional.of(Location.parse(row.field(8), row));
    Sense name = new Sense(state, Use.NAME, period, location);
    names.add(row.field(2), name);
    if (!region) {
      stateByCode.merge(code, name, Things::later);
    }
    row.list(3).forEach(other -> names.add(other, name));
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
      names.add(form, new Sense(state, use, period, location));
    }
  }

  void addBody(Row row) {
    Entity body =
        Entity.simple(
            row.field(0), row.field(1), Kind.BODY, row.field(3), row.list(4), row.place());
    Sense sense = new Sense(body, Use.NAME, Period.parse(row.field(5), row), Optional.empty());
    names.add(body.name(), sense);
    row.list(2).forEach(other -> names.add(other, sense));
  }

  void addPlace(Row row) {
    String id = "place-" + row.field(0).toLowerCase(Locale.ROOT).replace(' ', '-');
    Entity place =
        Entity.simple(id, row.field(0), Kind.PLACE, row.field(2), List.of(), row.place());
    Sense sense =
        new Sense(place, Use.NAME, Period.ALWAYS, Optional.of(Location.parse(row.field(3), row)));
    names.add(row.field(0), sense);
    row.list(1).forEach(other -> names.add(other, sense));
  }

  void addAgent(Row row) {
    Entity agent = Entity.simple("", row.field(0), Kind.AGENT, "", row.list(2), row.place());
    Sense sense = new Sense(agent, Use.NAME, Period.ALWAYS, Optional.empty());
    agents.add(row.field(0).toLowerCase(Locale.ROOT), sense);
    row.list(1).forEach(other -> agents.add(other.toLowerCase(Locale.ROOT), sense));
  }
}
