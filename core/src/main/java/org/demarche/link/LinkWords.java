package org.demarche.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.record.Relation;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Words that tell that one act answers another. */
final class LinkWords {

  /** Where a word stands between the two acts. */
  enum Kind {
    /** A preposition before the act that is answered: "over the raid". */
    BEHIND,
    /** A noun before it: "in retaliation for the raid". */
    NOUN,
    /** A verb whose subject answers: "hit back at the sanctions". */
    ANSWERS,
    /** A verb whose subject is answered: "the raid prompted a protest". */
    PROVOKES,
    /** A noun that stands for an act told before: "the move". */
    REFERS
  }

  private final Map<Kind, Map<String, Optional<Relation>>> words = new HashMap<>();

  LinkWords() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashMap<>());
    }
    for (Row row : Table.read(LinkWords.class, "links.txt", 3)) {
      Optional<Relation> relation =
          row.field(2).isEmpty() ? Optional.empty() : Optional.of(row.oneOf(Relation.class, 2));
      Map<String, Optional<Relation>> ofKind =
          words.getOrDefault(row.oneOf(Kind.class, 0), Map.of());
      row.list(1).forEach(word -> ofKind.put(word, relation));
    }
  }

  boolean is(Kind kind, String lemma) {
    return words.getOrDefault(kind, Map.of()).containsKey(lemma);
  }

  /** Returns the relation that the word tells, empty when the acts decide. */
  Optional<Relation> relation(Kind kind, String lemma) {
    return words.getOrDefault(kind, Map.of()).getOrDefault(lemma, Optional.empty());
  }
}
