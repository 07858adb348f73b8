package org.demarche.clause;

import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Says what a clause is the means or part of: "respond" in "will respond by closing". */
final class Means {

  private Means() {}

  /** Returns the verb that is done by doing this one, or includes it. */
  static Optional<Word> of(Parse parse, Word verb) {
    return Optional.of(verb)
        .filter(w -> w.is("pcomp"))
        .flatMap(parse::head)
        .filter(by -> by.lemma().equals("by") || by.lemma().equals("include"))
        .flatMap(parse::head)
        .flatMap(head -> head.isVerb() ? Optional.of(head) : parse.head(head))
        .filter(Word::isVerb);
  }
}
