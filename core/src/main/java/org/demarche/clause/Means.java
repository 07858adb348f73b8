package org.demarche.clause;

import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Says what a clause with "by" is the means of: "respond" in "will respond by closing". */
final class Means {

  private Means() {}

  /** Returns the verb that is done by doing this one. */
  static Optional<Word> of(Parse parse, Word verb) {
    return Optional.of(verb)
        .filter(w -> w.is("pcomp"))
        .flatMap(parse::head)
        .filter(by -> by.lemma().equals("by"))
        .flatMap(parse::head)
        .filter(Word::isVerb);
  }
}
