package org.demarche.app.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Folding;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;

/** The states, bodies and people of the dictionaries, by their ids and by parts of their names. */
public final class KnownEntities {

  /** The rank of a name that has what was asked for inside a word. */
  private static final int INSIDE = 3;

  private final Map<String, List<Sense>> byId = new HashMap<>();
  private final List<Name> names = new ArrayList<>();

  /** Takes all that dictionaries name, except places, which do not act. */
  public KnownEntities(Gazetteer dictionaries) {
    dictionaries.forEachName(this::add);
  }

  private record Name(String lower, String id) {}

  private void add(String name, Sense sense) {
    Entity entity = sense.entity();
    if (entity.kind() != Kind.PLACE) {
      byId.computeIfAbsent(entity.id(), none -> new ArrayList<>(1)).add(sense);
      names.add(new Name(" " + name.toLowerCase(Locale.ROOT), entity.id()));
    }
  }

  /** Returns what has an id, as it is on a day or else was last. */
  Optional<Entity> entity(String id, LocalDate day) {
    List<Sense> senses = byId.getOrDefault(id, List.of());
    return senses.stream()
        .filter(sense -> sense.holdsOn(day))
        .findFirst()
        .or(() -> senses.stream().reduce(KnownEntities::later))
        .map(Sense::entity);
  }

  private static Sense later(Sense one, Sense other) {
    return other.period().end().isAfter(one.period().end()) ? other : one;
  }

  /**
   * Returns the ids of those with these words in a name: first those that are called so, then those
   * with a name that begins so, then those with a word that does.
   */
  List<String> named(String words) {
    return ranked(words).entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns the ids of those with a name of which a word begins so. */
  Set<String> beginning(String words) {
    Map<String, Integer> ranked = ranked(words);
    ranked.values().removeIf(rank -> rank == INSIDE);
    return ranked.keySet();
  }

  private Map<String, Integer> ranked(String words) {
    String part = folded(words);
    Map<String, Integer> ranked = new HashMap<>();
    for (Name name : names) {
      if (name.lower().contains(part)) {
        ranked.merge(name.id(), rank(name.lower(), " " + part), Math::min);
      }
    }
    return ranked;
  }

  private static int rank(String name, String start) {
    if (name.startsWith(start)) {
      return name.length() == start.length() ? 0 : 1;
    }
    return name.contains(start) ? 2 : INSIDE;
  }

  private static String folded(String words) {
    return Folding.fold(words.strip()).toLowerCase(Locale.ROOT);
  }

  /** Returns words as they stand in an id: lower case with hyphens. */
  static String idOf(String words) {
    return folded(words).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }
}
