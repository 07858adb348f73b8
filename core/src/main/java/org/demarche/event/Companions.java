package org.demarche.event;

import java.util.stream.Stream;
import org.demarche.parse.Parse;
import org.demarche.record.Side;

/** Tells which sides stand behind "with": "held talks with Chad". */
final class Companions {

  private Companions() {}

  /** Tells whether the first actor stands there. */
  static boolean isFirst(Draft draft) {
    return draft.actors().stream().limit(1).anyMatch(side -> is(draft, side));
  }

  /** Tells whether a side stands there. */
  static boolean is(Draft draft, Side side) {
    Parse parse = draft.parse();
    return Stream.concat(
            parse.children(draft.trigger()).stream(),
            parse.child(draft.trigger(), "dobj", "nsubjpass").stream()
                .flatMap(o -> parse.children(o).stream()))
        .filter(with -> with.is("prep") && with.lemma().equals("with"))
        .flatMap(with -> parse.child(with, "pobj").stream())
        .anyMatch(w -> side.span().contains(w.span()));
  }
}
