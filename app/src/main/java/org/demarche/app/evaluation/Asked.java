package org.demarche.app.evaluation;

import java.util.List;
import java.util.Optional;
import org.demarche.report.Span;

/**
 * Two sides of a sentence and what happens between them.
 *
 * @param actor the words that name who may have acted, none when the text names nobody
 * @param recipient the words that name towards whom
 * @param right what happens, one act of NONE when nothing does; any of several is right
 */
record Asked(Optional<Span> actor, Optional<Span> recipient, List<RightAct> right) {

  /** Copies the acts and checks that there are some. */
  Asked {
    right = List.copyOf(right);
    if (right.isEmpty()) {
      throw new IllegalArgumentException("what is right is not known");
    }
  }

  boolean isUnnamed() {
    return actor.isEmpty() || recipient.isEmpty();
  }

  /** Returns the same with what is right in the classes given. */
  Asked in(Classes classes) {
    return new Asked(
        actor, recipient, right.stream().map(act -> act.in(classes.of(act.category()))).toList());
  }

  /** Returns the text with both sides in brackets, "[Iran]1 expelled two [British]2 diplomats". */
  String marked(String text) {
    StringBuilder marked = new StringBuilder(text);
    boolean actorLast =
        actor.isPresent() && recipient.map(r -> actor.get().compareTo(r) > 0).orElse(true);
    if (actorLast) {
      mark(marked, actor, "1");
      mark(marked, recipient, "2");
    } else {
      mark(marked, recipient, "2");
      mark(marked, actor, "1");
    }
    return marked.toString();
  }

  private static void mark(StringBuilder text, Optional<Span> side, String name) {
    side.ifPresent(span -> text.insert(span.end(), "]" + name).insert(span.start(), "["));
  }
}
