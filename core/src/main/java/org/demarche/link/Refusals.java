package org.demarche.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.record.Relation;
import org.demarche.record.Status;
import org.demarche.telling.ToldActs;

/** Finds the demand or charge that an act answers without naming it: "Russia refused". */
final class Refusals {

  private static final int BACK = 2;

  /** What each kind of answer may answer. */
  private static final Map<String, Set<String>> ANSWERED =
      Map.of(
          "REJECT", Set.of("REQUEST", "ACCUSE"),
          "AGREE", Set.of("REQUEST"),
          "CONCEDE", Set.of("ACCUSE", "PROTEST", "REQUEST", "SANCTION", "THREATEN"),
          "ACCUSE", Set.of("ACCUSE", "REQUEST", "THREATEN"));

  private final LinkWords words;

  Refusals(LinkWords words) {
    this.words = words;
  }

  /** Of one country, only the very people who were asked or blamed answer. */
  private static boolean isAddressed(Draft answer, Draft first) {
    return !Fit.isDomestic(answer, first)
        || Sides.meet(Sides.entities(answer.actors()), Sides.entities(first.recipients()))
        || Sides.meet(Sides.entities(answer.recipients()), Sides.entities(first.actors()));
  }

  /** Who answers a charge turns to whoever made it; a charge back blames the very same. */
  private static boolean isDirected(Draft answer, Draft first) {
    boolean back =
        !answer.category().equals("ACCUSE")
            || Sides.meet(answer.recipients(), first.actors(), true)
                && Sides.meet(answer.actors(), first.recipients(), true);
    return back && !first.category().equals("ACCUSE") || !answer.recipients().isEmpty();
  }

  /** Nobody yields to their own demand. */
  private static boolean isJoint(Draft answer, Draft first) {
    return Sides.meet(Sides.entities(answer.actors()), Sides.entities(first.actors()));
  }

  /** A demand may name only what it is for: "demanded their release". */
  private static boolean isReverse(Draft answer, Draft first) {
    boolean back = Sides.meet(answer.recipients(), first.actors(), Fit.isDomestic(answer, first));
    return Fit.isReverse(answer, first)
        || back
            && first.recipients().isEmpty()
            && first.category().equals("REQUEST")
            && !answer.category().equals("ACCUSE")
            && answer.sentence() - first.sentence() <= 1;
  }

  /** Returns the link to the last demand or charge of the other side. */
  Optional<Link> find(ToldActs acts, int answer, Draft draft) {
    boolean open = draft.status() == Status.FUTURE || draft.status() == Status.HYPOTHETICAL;
    boolean assents =
        !draft.category().equals("AGREE") && !draft.category().equals("CONCEDE")
            || words.is(LinkWords.Kind.ASSENT, draft.trigger().lemma());
    boolean known = !draft.category().equals("ACCUSE") || !draft.recipients().isEmpty();
    boolean lasts =
        draft.parse().children(draft.trigger()).stream().anyMatch(c -> c.lemma().equals("still"));
    Set<String> wanted =
        open || lasts || !assents || !known
            ? Set.of()
            : ANSWERED.getOrDefault(draft.category(), Set.of());
    int reach = draft.category().equals("REJECT") ? BACK : 1;
    for (int back = 0; back <= reach && !wanted.isEmpty(); back++) {
      List<ToldActs.Told> told = acts.in(draft.sentence() - back);
      for (int i = told.size() - 1; i >= 0; i--) {
        Draft first = told.get(i).draft();
        boolean before = back > 0 || first.trigger().index() < draft.trigger().index();
        boolean fits =
            before
                && told.get(i).act() != answer
                && wanted.contains(first.category())
                && first.status() == Status.ACTUAL
                && isAddressed(draft, first)
                && isDirected(draft, first)
                && !first.actors().isEmpty()
                && !isJoint(acts.best(answer), first)
                && isReverse(draft, first)
                && Fit.isPlausible(draft, first);
        if (fits) {
          return Optional.of(
              new Link(
                  answer,
                  told.get(i).act(),
                  Relation.REPLY,
                  draft.trigger().span(),
                  LinkBasis.DEMAND,
                  List.of()));
        }
      }
    }
    return Optional.empty();
  }
}
