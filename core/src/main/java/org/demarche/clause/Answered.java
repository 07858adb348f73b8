package org.demarche.clause;

import java.util.Set;
import org.demarche.parse.Word;

/** Finds nouns of asking that a verb answers: "will study a request", "may reject the demand". */
public final class Answered {

  private static final Set<String> ASKED =
      Set.of(
          "appeal",
          "call",
          "demand",
          "invitation",
          "offer",
          "petition",
          "plea",
          "proposal",
          "request",
          "ultimatum");

  private static final Set<String> ANSWERING =
      Set.of(
          "accept",
          "answer",
          "consider",
          "decline",
          "discuss",
          "fulfil",
          "fulfill",
          "grant",
          "heed",
          "honor",
          "honour",
          "ignore",
          "meet",
          "refuse",
          "reject",
          "review",
          "study",
          "weigh");

  private Answered() {}

  /** Tells whether the noun is what the verb answers, so that it was asked whatever comes of it. */
  public static boolean is(Word noun, Word verb) {
    return noun.is("dobj") && ASKED.contains(noun.lemma()) && ANSWERING.contains(verb.lemma());
  }
}
