package org.demarche.clause;

import java.util.Set;
import org.demarche.parse.Word;

/** Verbs that tell no act of their own beside that of their complement: "have to", "begin to". */
public final class Raising {

  private static final Set<String> VERBS =
      Set.of(
          "be",
          "begin",
          "come",
          "continue",
          "get",
          "go",
          "have",
          "help",
          "keep",
          "need",
          "remain",
          "resume",
          "start");

  private Raising() {}

  /** Tells whether the verb is one. */
  public static boolean is(Word verb) {
    return VERBS.contains(verb.lemma());
  }
}
