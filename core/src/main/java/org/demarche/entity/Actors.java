package org.demarche.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds entities with names in any case, once all states are known. */
final class Actors {

  private final Entries entries;
  private final Map<String, List<Sense>> known;

  Actors(Entries entries) {
    this.entries = entries;
    this.known = entries.names().inLowerCase();
  }

  /** Adds the entries of a dictionary; of two for one name the later wins. */
  void add(List<Actor> actors, int layer) {
    Set<String> settled = new HashSet<>();
    for (int i = actors.size() - 1; i >= 0; i--) {
      add(actors.get(i), layer, settled);
    }
  }

  private void add(Actor actor, int layer, Set<String> settled) {
    Optional<Sense> state =
        actor.nameOfState()
            ? Optional.ofNullable(entries.stateByCode().get(actor.entity().country()))
            : Optional.empty();
    Sense sense =
        new Sense(
            state.map(s -> named(s.entity(), actor.entity().source())).orElse(actor.entity()),
            Use.NAME,
            actor.period(),
            state.flatMap(Sense::location),
            layer);
    for (String name : actor.names()) {
      boolean open = settled.add(name);
      if (open && (state.isEmpty() || !isKnown(name, actor.entity().country()))) {
        entries.actors().add(name, sense);
      }
    }
  }

  /** The state itself, of whom this line gives another name. */
  private static Entity named(Entity state, String source) {
    return new Entity(
        state.id(),
        state.name(),
        state.kind(),
        state.country(),
        state.sectors(),
        state.gender(),
        state.terms(),
        source);
  }

  /**
   * What is built in tells that "French" is an adjective and where "Lyon" lies, besides that both
   * are of France; a line that only tells the latter adds nothing.
   */
  private boolean isKnown(String name, String country) {
    return known.getOrDefault(Folding.fold(name).toLowerCase(Locale.ROOT), List.of()).stream()
        .map(Sense::entity)
        .filter(e -> e.kind() == Kind.STATE || e.kind() == Kind.PLACE)
        .anyMatch(e -> e.country().equals(country));
  }
}
