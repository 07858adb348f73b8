package org.demarche.clause;

import java.util.HashSet;
import java.util.Set;
import org.demarche.parse.Word;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Verbs whose object does what the clause behind it tells: "urged Iran to sign". */
final class ControlVerbs {

  private final Set<String> lemmas = new HashSet<>();

  ControlVerbs() {
    for (Row row : Table.read(ControlVerbs.class, "control.txt", 1)) {
      lemmas.add(row.field(0));
    }
  }

  boolean has(Word word) {
    return lemmas.contains(word.lemma());
  }
}
