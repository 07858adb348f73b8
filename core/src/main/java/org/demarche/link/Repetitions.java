package org.demarche.link;

import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Finds in acts told before the thing that a noun takes up: "over the missiles". */
final class Repetitions {

  private Repetitions() {}

  /** Tells whether the noun is one that was spoken of before: "the missiles". */
  static boolean isDefinite(Parse parse, Word noun) {
    return noun.isNoun()
        && !noun.isName()
        && parse.children(noun).stream()
            .anyMatch(c -> c.is("det") && (c.lemma().equals("the") || c.lemma().startsWith("th")));
  }

  /** Tells whether somebody did something hostile with or to such a thing. */
  static boolean of(Word noun, Draft first) {
    return Fit.isHostile(first) && repeats(noun, first);
  }

  /** Tells whether the clause of the act has the same noun. */
  static boolean repeats(Word noun, Draft first) {
    int[] reach = first.parse().reach(first.trigger());
    return first.parse().words().subList(reach[0], reach[1] + 1).stream()
        .anyMatch(w -> w.isNoun() && w.lemma().equals(noun.lemma()));
  }
}
