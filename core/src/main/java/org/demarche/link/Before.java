package org.demarche.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.event.Draft;
import org.demarche.telling.ToldActs;

/** Looks for acts told before another one. */
final class Before {

  /** Number of the last of the sentences that tell the news. */
  private static final int LEAD = 1;

  private Before() {}

  /**
   * Returns the last act before that fits, first among the sentences just before, then in those
   * that tell the news.
   *
   * @param back how many sentences count as just before
   * @param lead whether the news counts, wherever it was told
   */
  static Optional<Choice> last(
      ToldActs acts, int answer, Draft draft, int back, boolean lead, Predicate<Draft> fits) {
    List<Integer> fitting = new ArrayList<>();
    for (int i = 0; i <= back; i++) {
      add(acts, answer, draft, draft.sentence() - i, fits, fitting);
    }
    for (int i = LEAD; lead && i >= 0 && i < draft.sentence() - back; i--) {
      add(acts, answer, draft, i, fits, fitting);
    }
    return fitting.stream().findFirst().map(act -> new Choice(act, fitting));
  }

  private static void add(
      ToldActs acts,
      int answer,
      Draft draft,
      int sentence,
      Predicate<Draft> fits,
      List<Integer> fitting) {
    List<ToldActs.Told> told = acts.in(sentence);
    for (int i = told.size() - 1; i >= 0; i--) {
      Draft first = told.get(i).draft();
      boolean before =
          sentence < draft.sentence() || first.trigger().index() < draft.trigger().index();
      if (before && told.get(i).act() != answer && fits.test(first)) {
        fitting.add(told.get(i).act());
      }
    }
  }
}
