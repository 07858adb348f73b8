package org.demarche.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.record.Relation;
import org.demarche.record.Status;
import org.demarche.telling.ToldActs;

/**
 * Finds what a measure answers that was done to those who take it: "The crowd stormed the embassy.
 * Britain expelled the envoys."
 */
final class Victims {

  /** How many sentences back, and for a threat against nobody by name. */
  private static final int BACK = 2;

  private static final int NEXT = 1;
  private static final Set<String> MEASURES = Set.of("SANCTION", "THREATEN");
  private static final Set<String> DONE = Set.of("ASSAULT", "COERCE", "PROTEST", "SANCTION");

  private final Marks marks;

  Victims(LinkWords words) {
    this.marks = new Marks(words);
  }

  /** Returns the link to the last thing done to those who act, by those whom they act against. */
  Optional<Link> find(ToldActs acts, int answer, Draft draft) {
    boolean measure =
        (MEASURES.contains(draft.category()) || draft.category().equals("COERCE"))
            && !Fit.isDomestic(draft)
            && !draft.actors().isEmpty()
            && !marks.isBehind(draft)
            && !marks.giveReason(draft);
    int back = draft.recipients().isEmpty() ? NEXT : BACK;
    return measure
        ? Before.last(acts, answer, draft, back, false, first -> fits(draft, first))
            .filter(c -> !acts.isBefore(answer, c.act()))
            .map(c -> link(answer, draft, acts.best(c.act()), c))
        : Optional.empty();
  }

  private static Link link(int answer, Draft draft, Draft first, Choice choice) {
    Relation relation = Fit.relation(draft, first);
    return new Link(
        answer,
        choice.act(),
        relation,
        draft.trigger().span(),
        LinkBasis.VICTIM,
        List.copyOf(choice.over()));
  }

  private static boolean fits(Draft draft, Draft first) {
    boolean refused =
        first.category().equals("REJECT") && draft.sentence() - first.sentence() <= NEXT;
    boolean done = DONE.contains(first.category()) && MEASURES.contains(draft.category());
    return (done || refused)
        && first.status() == Status.ACTUAL
        && !first.actors().isEmpty()
        && !Fit.isDomestic(first)
        && Fit.isReverse(draft, first)
        && Fit.isPlausible(draft, first);
  }
}
