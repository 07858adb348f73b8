package org.demarche.event;

import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells which acts are only talked about or forbidden. */
final class Topics {

  private static final Set<String> ABOUT = Set.of("about", "on");

  /** Nouns for words in which acts are only spoken of. */
  private static final Set<String> TALK =
      Set.of(
          "conference",
          "consultation",
          "debate",
          "dialogue",
          "discussion",
          "meeting",
          "negotiation",
          "question",
          "referendum",
          "summit",
          "talk",
          "vote");

  /** Nouns for limits, behind which stands what they forbid: "restrictions on trade". */
  private static final Set<String> LIMIT =
      Set.of(
          "ban",
          "curb",
          "duty",
          "embargo",
          "freeze",
          "limit",
          "moratorium",
          "prohibition",
          "restriction",
          "sanction",
          "tariff",
          "tax");

  /** How far below what is talked about an act may stand: "on the remains of men killed". */
  private static final int DEPTH = 6;

  private final Parse parse;

  Topics(Parse parse) {
    this.parse = parse;
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
        .map(noun -> (TALK.contains(noun.lemma()) || LIMIT.contains(noun.lemma())) && noun.isNoun())
        .orElse(false);
  }
}
