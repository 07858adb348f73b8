package org.demarche.clause;

import java.util.Set;
import org.demarche.parse.Word;

/** Finds verbs that tell somebody what others may do: "warned Oslo of attempts to", "alerted". */
public final class Caution {

  private static final Set<String> VERBS = Set.of("alert", "caution", "forewarn", "warn");

  private Caution() {}

  /** Tells whether the word is one. */
  public static boolean is(Word word) {
    return VERBS.contains(word.lemma());
  }
}
