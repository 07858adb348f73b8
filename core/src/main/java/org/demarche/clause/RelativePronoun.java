package org.demarche.clause;

import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Says what relative pronouns stand for: the rebels in "the rebels who attacked". */
final class RelativePronoun {

  /** How far above the pronoun its clause may begin. */
  private static final int DEPTH = 6;

  private RelativePronoun() {}

  static boolean is(Word word) {
    return word.tag().startsWith("W") || word.lemma().equals("that") && !word.isNoun();
  }

  /** Returns the noun that the clause of a relative pronoun belongs to, any other word itself. */
  static Word antecedent(Parse parse, Word word) {
    if (!is(word)) {
      return word;
    }
    Word at = word;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      if (at.is("relcl")) {
        return parse.word(at.head());
      }
      at = parse.word(at.head());
    }
    return word;
  }
}
