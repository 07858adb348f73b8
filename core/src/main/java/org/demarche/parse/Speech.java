package org.demarche.parse;

import java.util.HashSet;
import java.util.Set;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Verbs of speech. */
public final class Speech {

  private final Set<String> telling = new HashSet<>();
  private final Set<String> all = new HashSet<>();

  /** Reads speech.txt. */
  public Speech() {
    for (Row row : Table.read(Speech.class, "speech.txt", 2)) {
      all.add(row.field(0));
      switch (row.field(1)) {
        case "tell" -> telling.add(row.field(0));
        case "address" -> {}
        default -> throw row.malformed("the kind is tell or address");
      }
    }
  }

  /** Tells whether the verb takes a clause of what is said: "say". */
  public boolean isTelling(Word verb) {
    return telling.contains(verb.lemma());
  }

  /** Tells whether the verb says that somebody speaks: "urge". */
  public boolean holds(Word verb) {
    return all.contains(verb.lemma());
  }
}
