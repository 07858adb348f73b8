package org.demarche.clause;

import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Reads clauses that are cleft: "It was Turkey that bombed the base". */
final class Cleft {

  private Cleft() {}

  /** Returns who is set off before the clause of the verb, if it is cleft. */
  static Optional<Word> subject(Parse parse, Word verb) {
    return copula(parse, verb).flatMap(be -> parse.child(be, "attr"));
  }

  /** Tells whether "it was not" they who did it. */
  static boolean isDenied(Parse parse, Word verb) {
    return copula(parse, verb).filter(be -> parse.child(be, "neg").isPresent()).isPresent();
  }

  private static Optional<Word> copula(Parse parse, Word verb) {
    Optional<Word> head = parse.head(verb);
    if (!verb.is("relcl", "ccomp", "advcl") || head.isEmpty()) {
      return Optional.empty();
    }
    boolean relative = verb.is("relcl") && head.get().is("attr");
    Optional<Word> be = relative ? parse.head(head.get()) : head;
    return be.filter(b -> b.lemma().equals("be") && b.index() < verb.index())
        .filter(b -> parse.child(b, "nsubj", "expl").filter(Cleft::isIt).isPresent())
        .filter(b -> parse.child(b, "attr").filter(Word::isNoun).isPresent())
        .filter(b -> hasPronoun(parse, verb));
  }

  private static boolean isIt(Word word) {
    return word.lemma().equals("it");
  }

  private static boolean hasPronoun(Parse parse, Word verb) {
    return parse.child(verb, "nsubj").filter(RelativePronoun::is).isPresent();
  }
}
