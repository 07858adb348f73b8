package org.demarche.link;

import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Relation;
import org.demarche.telling.ToldActs;

/** Finds the act that a protest goes along with: "passed the law amid protest from farmers". */
final class Accompaniments {

  private static final int DEPTH = 8;
  private static final Set<String> PROTESTS = Set.of("ACCUSE", "PROTEST", "REJECT");

  private final LinkWords words;

  Accompaniments(LinkWords words) {
    this.words = words;
  }

  /** Returns the link to the act of the clause around the protest. */
  Optional<Link> find(ToldActs acts, int answer, Draft draft) {
    Parse parse = draft.parse();
    Optional<Word> amid =
        draft.trigger().is("pobj") && PROTESTS.contains(draft.category())
            ? parse.head(draft.trigger())
            : Optional.empty();
    Word at = amid.filter(w -> words.is(LinkWords.Kind.AMID, w.lemma())).orElse(draft.trigger());
    for (int i = 0; i < DEPTH && at.head() >= 0 && !at.equals(draft.trigger()); i++) {
      at = parse.word(at.head());
      Word above = at;
      Optional<Link> link =
          acts.in(draft.sentence()).stream()
              .filter(t -> t.draft().trigger().equals(above) && t.act() != answer)
              .filter(t -> Fit.isPlausible(draft, t.draft()))
              .map(t -> new Choice(t.act()))
              .map(c -> link(answer, c, amid.orElse(above)))
              .findFirst();
      if (link.isPresent()) {
        return link;
      }
    }
    return Optional.empty();
  }

  private static Link link(int answer, Choice choice, Word amid) {
    return new Link(
        answer, choice.act(), Relation.REPLY, amid.span(), LinkBasis.MARK, choice.over());
  }
}
