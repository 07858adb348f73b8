package org.demarche.event;

import java.util.Optional;
import java.util.Set;
import org.demarche.frame.WordClasses;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells which acts are only talked about or forbidden. */
final class Topics {

  private static final Set<String> ABOUT = Set.of("about", "on");

  /** How far below what is talked about an act may stand: "on the remains of men killed". */
  private static final int DEPTH = 6;

  private final Parse parse;

  /** Nouns for words in which acts are only spoken of. */
  private final Set<String> deliberations;

  /** Nouns for limits, behind which stands what they forbid: "restrictions on trade". */
  private final Set<String> limits;

  Topics(Parse parse, WordClasses classes) {
    this.parse = parse;
    this.deliberations = classes.members("@deliberation");
    this.limits = classes.members("@limit");
  }

  /** "talks on joining the bloc", "a debate about the withdrawal": what only words are about. */
  boolean isTopic(Word word) {
    Word at = word;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      if (isDirectTopic(at)) {
        return true;
      }
      Word above = parse.word(at.head());
      if (above.isVerb() || !at.is("acl", "pobj", "prep", "compound", "nmod", "poss")) {
        return false;
      }
      at = above;
    }
    return false;
  }

  private boolean isDirectTopic(Word word) {
    Optional<Word> preposition = parse.head(word).filter(p -> word.is("pobj", "pcomp"));
    return preposition
        .filter(p -> ABOUT.contains(p.lemma()))
        .flatMap(parse::head)
        .map(
            noun ->
                (deliberations.contains(noun.lemma()) || limits.contains(noun.lemma()))
                    && noun.isNoun())
        .orElse(false);
  }
}
