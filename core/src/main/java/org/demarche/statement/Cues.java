package org.demarche.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** The verbs that attribute what is said. */
final class Cues {

  /** What a cue takes. */
  enum Kind {
    /** A clause or a quotation. */
    SAY,
    /** What is judged, with the judgement quoted. */
    JUDGE,
    /** A quotation only. */
    THINK
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  Cues() {
    for (Row row : Table.read(Cues.class, "cues.txt", 2)) {
      kinds.put(row.field(0), row.oneOf(Kind.class, 1));
    }
  }

  Optional<Kind> kind(String lemma) {
    return Optional.ofNullable(kinds.get(lemma));
  }

  boolean says(String lemma) {
    return kinds.get(lemma) == Kind.SAY;
  }
}
