package org.demarche.classifier;

import java.util.List;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Turns the parts around where the words leave no doubt who acts: "the trial of Taylor" is not by
 * Taylor, "invading Chadian troops" invade.
 */
final class TurnedParts {

  private static final Set<String> TRIALS = Set.of("arraignment", "indictment", "trial");

  private TurnedParts() {}

  /** Returns the parts, turned around where the classifier has mistaken them. */
  static Parts correct(Parse parse, Word word, Parts parts) {
    if (parts.mutual()) {
      return parts;
    }
    List<Side> tried = parts.actors().stream().filter(side -> isTried(parse, word, side)).toList();
    if (!tried.isEmpty()) {
      return new Parts(List.of(), tried, false, parts.sure());
    }
    List<Side> doing =
        parts.recipients().stream().filter(side -> isDoing(parse, word, side)).toList();
    return doing.isEmpty() ? parts : new Parts(doing, parts.actors(), false, parts.sure());
  }

  /** "the trial of Taylor", "Taylor's trial". */
  private static boolean isTried(Parse parse, Word word, Side side) {
    return TRIALS.contains(word.lemma())
        && parse.words().stream()
            .filter(w -> side.span().contains(w.span()))
            .anyMatch(w -> w.is("poss") && w.head() == word.index() || isBehind(parse, w, word));
  }

  private static boolean isBehind(Parse parse, Word name, Word noun) {
    return name.is("pobj")
        && parse
            .head(name)
            .filter(of -> of.lemma().equals("of") && of.head() == noun.index())
            .isPresent();
  }

  /** The noun that a participle stands before does what it tells. */
  private static boolean isDoing(Parse parse, Word word, Side side) {
    return word.tag().equals("VBG")
        && word.is("amod")
        && parse.head(word).filter(noun -> side.span().contains(noun.span())).isPresent();
  }
}
