package org.demarche.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Relation;
import org.demarche.record.Status;
import org.demarche.telling.ToldActs;

/**
 * Finds the complaint about somebody's presence that their leaving answers: "The rebels refused to
 * disarm because of the army's presence", and the army withdraws.
 */
final class Removals {

  private static final int MOST_ACTS = 500;
  private static final Set<String> COMPLAINTS =
      Set.of("ACCUSE", "PROTEST", "REJECT", "REQUEST", "THREATEN");

  private final LinkWords words;

  Removals(LinkWords words) {
    this.words = words;
  }

  /** Returns the link to the last complaint of others about those who leave. */
  Optional<Link> find(ToldActs acts, int answer, Draft draft, SideFinder sides) {
    boolean leaves =
        draft.category().equals("RETREAT")
            && draft.mode().filter(m -> m.equals("withdraw")).isPresent()
            && draft.status() != Status.HYPOTHETICAL;
    List<Integer> fitting = new ArrayList<>();
    for (int act = 0; leaves && act < Math.min(acts.size(), MOST_ACTS); act++) {
      Draft first = acts.best(act);
      if (act != answer && isComplaint(draft, first) && presence(draft, first, sides).isPresent()) {
        fitting.add(0, act);
      }
    }
    return fitting.stream()
        .findFirst()
        .map(
            act ->
                new Link(
                    answer,
                    act,
                    Relation.REASON,
                    presence(draft, acts.best(act), sides).orElse(draft.trigger()).span(),
                    LinkBasis.UNDOING,
                    new Choice(act, fitting).over()));
  }

  private static boolean isComplaint(Draft draft, Draft first) {
    return COMPLAINTS.contains(first.category())
        && first.status() == Status.ACTUAL
        && !first.actors().isEmpty()
        && !Sides.meet(Sides.entities(draft.actors()), Sides.entities(first.actors()));
  }

  /** The word by which the complaint tells that those who leave are there. */
  private Optional<Word> presence(Draft draft, Draft first, SideFinder sides) {
    Parse parse = first.parse();
    int[] reach = parse.reach(first.trigger());
    Set<String> leaving = Sides.entities(draft.actors());
    return parse.words().subList(reach[0], reach[1] + 1).stream()
        .filter(w -> w.isNoun() && words.is(LinkWords.Kind.PRESENCE, w.lemma()))
        .filter(w -> Sides.meet(leaving, Sides.entities(sides.of(parse, w))))
        .findFirst();
  }
}
