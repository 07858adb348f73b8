package org.demarche.statement;

import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/** Words that name whose account a sentence gives: "according to X", "in the words of X". */
final class Sources {

  private static final Set<String> ACCOUNTS =
      Set.of(
          "account",
          "assessment",
          "estimation",
          "judgment",
          "judgement",
          "opinion",
          "view",
          "word");

  private final SpeakerFinder speakers;
  private final Parse parse;

  Sources(SpeakerFinder speakers, Parse parse) {
    this.speakers = speakers;
    this.parse = parse;
  }

  /** Tells whether the word begins such words: "according", "in". */
  boolean begins(Word word) {
    return isAccording(word) ? named(word).isPresent() : account(word).isPresent();
  }

  Optional<Side> speaker(Word word) {
    return (isAccording(word) ? named(word) : account(word).flatMap(this::owner))
        .flatMap(w -> speakers.speaker(parse, w));
  }

  /** Returns the word that the record shows as what attributes it. */
  Word cue(Word word) {
    return account(word).orElse(word);
  }

  static boolean isAccording(Word word) {
    return word.text().equalsIgnoreCase("according");
  }

  private Optional<Word> named(Word according) {
    return parse.child(according, "prep").flatMap(to -> parse.child(to, "pobj", "pcomp"));
  }

  /** "in the view of the court", "in the court's view". */
  private Optional<Word> account(Word in) {
    return in.is("prep") && Set.of("in", "by").contains(in.lemma())
        ? parse
            .child(in, "pobj")
            .filter(noun -> ACCOUNTS.contains(noun.lemma()) && owner(noun).isPresent())
            .filter(noun -> parse.child(noun, "poss", "det").isPresent())
        : Optional.empty();
  }

  private Optional<Word> owner(Word noun) {
    Optional<Word> of =
        parse.children(noun).stream()
            .filter(c -> c.lemma().equals("of") && c.is("prep"))
            .findFirst()
            .flatMap(c -> parse.child(c, "pobj"));
    return parse.child(noun, "poss").or(() -> of);
  }
}
