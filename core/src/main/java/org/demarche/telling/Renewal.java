package org.demarche.telling;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Finds words by which an act is another one than a like act that was told before. */
final class Renewal {

  private static final Set<String> AGAIN = Set.of("again", "anew", "afresh", "then");

  private Renewal() {}

  /** Tells whether such words stand in the clause or the sides of an act. */
  static boolean isTold(Draft draft) {
    return isRepeated(draft) || hasFurtherSides(draft) || isSeparate(draft);
  }

  /** "then raised its tariffs", "fired again". */
  private static boolean isRepeated(Draft draft) {
    return draft.trigger().isVerb()
        && draft.parse().children(draft.trigger()).stream()
            .anyMatch(w -> w.is("advmod") && AGAIN.contains(w.lemma()));
  }

  /** "four more villagers were shot", "another envoy was expelled". */
  private static boolean hasFurtherSides(Draft draft) {
    Parse parse = draft.parse();
    return parse.words().stream()
        .filter(word -> word.lemma().equals("another") || isMore(parse, word))
        .anyMatch(word -> isOf(draft, word));
  }

  private static boolean isMore(Parse parse, Word word) {
    return word.lemma().equals("more")
        && word.index() > 0
        && parse.word(word.index() - 1).tag().equals("CD");
  }

  /** "two more villagers": the word may hang on the number. */
  private static boolean isOf(Draft draft, Word word) {
    Parse parse = draft.parse();
    Optional<Word> head = parse.head(word).filter(h -> !h.isVerb());
    return Stream.of(Optional.of(word), head, head.flatMap(parse::head))
        .flatMap(Optional::stream)
        .anyMatch(
            w ->
                Stream.concat(draft.actors().stream(), draft.recipients().stream())
                    .anyMatch(side -> side.span().contains(w.span())));
  }

  /** "two were killed in separate attacks", not "two were killed and five hurt in them". */
  private static boolean isSeparate(Draft draft) {
    Parse parse = draft.parse();
    return !draft.trigger().is("conj")
        && parse.words().stream()
            .filter(w -> w.lemma().equals("separate") && w.is("amod", "nmod"))
            .anyMatch(
                w ->
                    parse
                        .head(w)
                        .filter(noun -> noun.is("pobj"))
                        .flatMap(parse::head)
                        .flatMap(parse::head)
                        .map(Word::index)
                        .equals(Optional.of(draft.trigger().index())));
  }
}
