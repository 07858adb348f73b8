package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.frame.WordClasses;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Supplies who did what another act of the clause answers: "Iceland recalled its envoy to Norway in
 * retaliation for the expulsion of its attaché".
 */
final class Provoked {

  private static final Set<String> OVER = Set.of("after", "following", "over");

  private final Set<String> requital;

  Provoked(WordClasses classes) {
    this.requital = classes.members("@requital");
  }

  /**
   * Returns the act done by those whom the answer is directed at, if it was done to who answers.
   */
  Draft complete(Draft draft, List<Draft> all) {
    boolean open =
        draft.trigger().isNoun() && draft.actors().isEmpty() && !draft.recipients().isEmpty();
    if (!open || !draft.category().equals("SANCTION")) {
      return draft;
    }
    return answering(draft.parse(), draft.trigger())
        .flatMap(verb -> all.stream().filter(o -> isBy(o, verb) && isBack(o, draft)).findFirst())
        .map(o -> draft.withSides(o.recipients(), draft.recipients(), Partners.doubted(draft)))
        .orElse(draft);
  }

  private static boolean isBy(Draft answer, Word verb) {
    return answer.trigger().equals(verb);
  }

  private static boolean isBack(Draft answer, Draft first) {
    return answer.sentence() == first.sentence()
        && !answer.mutual()
        && !answer.recipients().isEmpty()
        && answer.actors().stream()
            .anyMatch(
                a -> first.recipients().stream().anyMatch(r -> r.country().equals(a.country())));
  }

  /** The verb of "in retaliation for the expulsion", "over the expulsion". */
  private Optional<Word> answering(Parse parse, Word noun) {
    Optional<Word> preposition = parse.head(noun).filter(p -> noun.is("pobj") && p.is("prep"));
    Optional<Word> above = preposition.flatMap(parse::head);
    Optional<Word> reply = above.filter(n -> n.isNoun() && requital.contains(n.lemma()));
    return reply
        .flatMap(parse::head)
        .flatMap(parse::head)
        .or(() -> above.filter(verb -> OVER.contains(preposition.orElseThrow().lemma())))
        .filter(Word::isVerb);
  }
}
