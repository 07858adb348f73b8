package org.demarche.mention;

import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Finds what a bare number counts: "two soldiers were killed and five wounded". */
final class Counted {

  private static final Set<String> VAGUE = Set.of("another", "dozen", "hundred", "other", "score");

  private static final Set<String> ROLES = Set.of("nsubj", "nsubjpass", "dobj");

  private Counted() {}

  /** Returns the noun before that another number counts, for a number without a noun of its own. */
  static Optional<Word> noun(Parse parse, Word number) {
    if (!isBare(parse, number)) {
      return Optional.empty();
    }
    for (int i = number.index() - 1; i >= 0; i--) {
      Word noun = parse.word(i);
      if (noun.isNoun() && noun.tag().endsWith("S") && isCounted(parse, noun)) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  private static boolean isBare(Parse parse, Word number) {
    boolean counts = number.tag().equals("CD") || VAGUE.contains(number.lemma());
    return counts
        && ROLES.stream().anyMatch(number::is)
        && parse.children(number).stream()
            .allMatch(c -> c.is("det", "num", "advmod", "quantmod", "amod", "punct"));
  }

  private static boolean isCounted(Parse parse, Word noun) {
    return parse.children(noun).stream().anyMatch(c -> c.tag().equals("CD"));
  }
}
