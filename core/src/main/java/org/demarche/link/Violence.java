package org.demarche.link;

import java.util.Optional;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Relation;
import org.demarche.record.Status;
import org.demarche.telling.ToldActs;

/** Finds the violence that condolences and calls for restraint answer. */
final class Violence {

  /** How many sentences back the violence is looked for, if it is not the news. */
  private static final int BACK = 3;

  private final LinkWords words;

  Violence(LinkWords words) {
    this.words = words;
  }

  /** Returns the link to the last violence, or to that which is the news. */
  Optional<Link> find(ToldActs acts, int answer, Draft draft) {
    Optional<Word> word =
        switch (draft.category()) {
          case "REQUEST" -> below(draft, LinkWords.Kind.RESTRAINT);
          case "SUPPORT" -> below(draft, LinkWords.Kind.CONDOLENCE);
          default -> Optional.empty();
        };
    return word.flatMap(
        w ->
            Before.last(acts, answer, draft, BACK, true, first -> fits(draft, first))
                .map(
                    c ->
                        new Link(
                            answer,
                            c.act(),
                            Relation.REPLY,
                            w.span(),
                            LinkBasis.VIOLENCE,
                            c.over())));
  }

  private Optional<Word> below(Draft draft, LinkWords.Kind kind) {
    Parse parse = draft.parse();
    return parse.words().stream()
        .filter(w -> words.is(kind, w.lemma()) && parse.isBelow(w, draft.trigger()))
        .findFirst();
  }

  private static boolean fits(Draft draft, Draft first) {
    boolean violent =
        first.category().equals("ASSAULT")
            || first.category().equals("PROTEST")
                && first.mode().filter(m -> m.equals("riot")).isPresent();
    boolean theirs =
        Sides.meet(draft.recipients(), first.recipients(), false)
            || draft.category().equals("REQUEST")
                && (draft.recipients().isEmpty()
                    || Sides.meet(draft.recipients(), first.actors(), false));
    return violent && theirs && first.status() == Status.ACTUAL && Fit.isPlausible(draft, first);
  }
}
