package org.demarche.app.evaluation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Score;
import org.demarche.app.score.Share;
import org.demarche.record.Status;

/**
 * How well is told what happens between two sides.
 *
 * @param path of the data
 * @param form of the data
 * @param sentences how many sentences there are
 * @param pairs how many pairs of sides
 * @param unnamed how many of them have a side that the text does not name
 * @param categories the categories of all pairs
 * @param modes category and mode together, of all pairs with an act
 * @param modesOfRight the mode, of the pairs whose act is told
 * @param statuses the statuses of all pairs with an act
 * @param alleged whether an act is alleged, of all pairs with an act
 * @param contexts the contexts of all pairs with an act
 * @param mistakes all that is wrong
 */
public record PairEvaluation(
    String path,
    DataForm form,
    int sentences,
    int pairs,
    int unnamed,
    Confusion categories,
    Share modes,
    Share modesOfRight,
    Confusion statuses,
    Confusion alleged,
    Score contexts,
    List<Mistake> mistakes)
    implements Evaluation {

  /** The label of an act that only somebody claims. */
  public static final String ALLEGED = Judged.yes(true);

  /** Copies the list. */
  public PairEvaluation {
    mistakes = List.copyOf(mistakes);
  }

  static PairEvaluation of(
      String path, DataForm form, int sentences, Classes classes, List<Judged> judged) {
    List<Judged> acts = judged.stream().filter(Judged::isAct).toList();
    return new PairEvaluation(
        path,
        form,
        sentences,
        judged.size(),
        (int) judged.stream().filter(each -> each.asked().isUnnamed()).count(),
        Confusion.of(
            classes.names(),
            judged.stream()
                .map(j -> new Decision(j.right().category(), j.told().category()))
                .toList()),
        modes(acts),
        modes(acts.stream().filter(Judged::isActTold).toList()),
        Confusion.of(
            Arrays.stream(Status.values()).map(Status::word).toList(),
            acts.stream()
                .flatMap(j -> j.right().status().stream().map(s -> decision(s, j.told())))
                .toList()),
        Confusion.of(
            List.of(ALLEGED, Judged.yes(false)),
            acts.stream()
                .flatMap(j -> j.right().alleged().stream().map(a -> decision(a, j.told())))
                .toList()),
        acts.stream().map(PairEvaluation::contexts).reduce(new Score(0, 0, 0), Score::plus),
        judged.stream().flatMap(j -> j.mistakes().stream()).toList());
  }

  private static Share modes(List<Judged> acts) {
    Share share = new Share(0, 0);
    for (Judged act : acts) {
      if (act.isModeTold().isPresent()) {
        share = share.plus(act.isModeTold().get());
      }
    }
    return share;
  }

  private static Decision decision(Status right, Told told) {
    return new Decision(right.word(), told.status().word());
  }

  private static Decision decision(boolean right, Told told) {
    return new Decision(Judged.yes(right), Judged.yes(told.alleged()));
  }

  private static Score contexts(Judged act) {
    if (act.right().contexts().isEmpty()) {
      return new Score(0, 0, 0);
    }
    Set<String> right = new HashSet<>(act.right().contexts().get());
    Set<String> told = new HashSet<>(act.told().contexts());
    Set<String> both = new HashSet<>(told);
    both.retainAll(right);
    return new Score(both.size(), told.size(), right.size());
  }
}
