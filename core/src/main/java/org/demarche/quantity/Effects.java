package org.demarche.quantity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.record.Effect;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** The words that tell what befell those who are counted. */
final class Effects {

  /** What kind of word tells it. */
  enum Kind {
    /** "killed ten". */
    OBJECT,
    /** "ten died". */
    SUBJECT,
    /** "ten dead", "the ten wounded soldiers". */
    STATE,
    /** "ten deaths". */
    NOUN,
    /** "the death of ten". */
    OF,
    /** "the toll", "the dead". */
    TOLL,
    /** "the toll reached ten". */
    REACH,
    /** "drove ten from their homes". */
    HOME,
    /** "cost ten lives". */
    LIVES,
    /** Stands between: "ten are still believed missing". */
    LIGHT,
    /** "captured ten towns". */
    THING
  }

  private final Map<Kind, Map<String, Effect>> effects = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  /** Reads the word list of this package. */
  Effects() {
    for (Kind kind : Kind.values()) {
      effects.put(kind, new HashMap<>());
      words.put(kind, new HashSet<>());
    }
    for (Row row : Table.read(Effects.class, "effects.txt", 3)) {
      Kind kind = row.oneOf(Kind.class, 0);
      Set<String> listed = words.computeIfAbsent(kind, k -> new HashSet<>());
      listed.addAll(row.list(1));
      if (!row.field(2).isEmpty()) {
        Effect effect = row.oneOf(Effect.class, 2);
        row.list(1).forEach(word -> put(kind, word, effect));
      }
    }
  }

  private void put(Kind kind, String word, Effect effect) {
    effects.computeIfAbsent(kind, k -> new HashMap<>()).put(word, effect);
  }

  /** Returns what the word tells when it is of that kind. */
  Optional<Effect> of(Kind kind, String word) {
    return Optional.ofNullable(effects.getOrDefault(kind, Map.of()).get(word));
  }

  /** Tells whether the word is of that kind. */
  boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }
}
