package org.demarche.event;

import java.util.Set;
import org.demarche.frame.WordClasses;
import org.demarche.parse.Word;
import org.demarche.record.Status;

/** Tells acts that their verb only announces: "The union called a strike". */
final class Announced {

  private final Set<String> announcing;

  Announced(WordClasses classes) {
    this.announcing = classes.members("@announcing");
  }

  /** Returns the act, as one to come where it is only announced. */
  Draft of(Draft draft) {
    Word verb = draft.trigger();
    boolean announced =
        draft.category().equals("PROTEST")
            && draft.status() == Status.ACTUAL
            && announcing.contains(verb.lemma())
            && verb.isVerb()
            && !verb.is("acl", "amod", "nmod", "relcl");
    return announced ? Recast.with(draft, Status.FUTURE) : draft;
  }
}
