package org.demarche.expectation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Tells whether a verb is something that one can do and that a later report can settle. */
final class Doing {

  private final Map<String, Set<String>> states = new HashMap<>();

  Doing() {
    for (Row row : Table.read(Doing.class, "states.txt", 2)) {
      if (states.putIfAbsent(row.field(0), new HashSet<>(row.list(1))) != null) {
        throw row.malformed("\"" + row.field(0) + "\" stands twice");
      }
    }
  }

  /** "will depend on", "will serve as", "will provide an opportunity" are none. */
  boolean is(Parse parse, Word verb) {
    boolean idle = verb.lemma().equals("do") && parse.child(verb, "dobj").isEmpty();
    return !idle && isDeed(parse, verb);
  }

  private boolean isDeed(Parse parse, Word verb) {
    Set<String> with = states.get(verb.lemma());
    return with == null
        || !with.isEmpty()
            && parse.children(verb).stream()
                .noneMatch(c -> c.index() > verb.index() && with.contains(c.lemma()));
  }
}
