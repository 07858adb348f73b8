package org.demarche.link;

import java.util.List;
import org.demarche.event.Draft;
import org.demarche.telling.ToldActs;

/** Leaves out links of acts that say no more than that others answer: "retaliated by shelling". */
final class Echoes {

  private final LinkWords words;

  Echoes(LinkWords words) {
    this.words = words;
  }

  /** Returns the links without those that another act of the same sentence tells better. */
  List<Link> without(ToldActs acts, List<Link> links) {
    return links.stream()
        .filter(link -> links.stream().noneMatch(other -> isEcho(acts, link, other)))
        .toList();
  }

  private boolean isEcho(ToldActs acts, Link link, Link other) {
    Draft echo = acts.best(link.answer());
    Draft act = acts.best(other.answer());
    return link.answer() != other.answer()
        && link.answered() == other.answered()
        && echo.sentence() == act.sentence()
        && isMark(echo)
        && !isMark(act)
        && Sides.entities(echo.actors()).equals(Sides.entities(act.actors()));
  }

  private boolean isMark(Draft draft) {
    String lemma = draft.trigger().lemma();
    boolean taken =
        draft.parse().children(draft.trigger()).stream()
            .anyMatch(c -> c.is("dobj") && words.is(LinkWords.Kind.NOUN, c.lemma()));
    return taken
        || words.is(LinkWords.Kind.ANSWERS, lemma)
        || words.is(LinkWords.Kind.BACK, lemma)
        || words.is(LinkWords.Kind.FEELING, lemma);
  }
}
