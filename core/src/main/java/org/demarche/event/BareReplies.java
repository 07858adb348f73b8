package org.demarche.event;

import java.util.Set;
import org.demarche.frame.WordClasses;
import org.demarche.parse.Word;

/** Tells replies that answer nobody: "Shares declined", "analysts agreed". */
final class BareReplies {

  private static final Set<String> REPLIES = Set.of("AGREE", "CONCEDE", "REJECT");

  private final Set<String> replying;

  BareReplies(WordClasses classes) {
    this.replying = classes.members("@replying");
  }

  /** Tells whether the act is a reply of which nobody is known whom it answers. */
  boolean isToNobody(Draft draft) {
    Word verb = draft.trigger();
    return draft.recipients().isEmpty()
        && REPLIES.contains(draft.category())
        && replying.contains(verb.lemma())
        && verb.isVerb()
        && draft.parse().children(verb).stream()
            .noneMatch(
                c ->
                    c.is("acl", "advcl", "ccomp", "dobj", "nsubjpass", "xcomp")
                        || c.is("prep") && !verb.lemma().equals("decline"));
  }
}
