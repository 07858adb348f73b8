package org.demarche.app.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.app.corpus.CorpusAct;
import org.demarche.classifier.Head;
import org.demarche.classifier.Outputs;
import org.demarche.record.Status;
import org.demarche.report.Span;

/** What is right of two sides of a sentence of the corpus, as numbers. */
final class Targets {

  /** How much modes, statuses and contexts count beside categories. */
  private static final float MODE = 0.3f;

  private static final float STATUS = 0.5f;
  private static final float CONTEXT = 0.1f;
  private static final float PART = 1;

  /** What is taken from the right category and given to all, so that none gets too sure. */
  private static final float SMOOTHING = 0.05f;

  private final Outputs outputs;

  Targets(Outputs outputs) {
    this.outputs = outputs;
  }

  /** Returns what is right of two sides between which, or of words which tell, these acts. */
  Answer of(Head head, int[][] pools, List<CorpusAct> acts) {
    float[] wanted = new float[outputs.size()];
    float[] weights = new float[outputs.size()];
    int categories = outputs.categories().size();
    Arrays.fill(weights, 0, categories, 1);
    Arrays.fill(wanted, 0, categories, SMOOTHING / categories);
    if (acts.isEmpty()) {
      wanted[outputs.category(Outputs.NONE)] += 1 - SMOOTHING;
      return new Answer(head, pools, wanted, weights);
    }
    main(acts).ifPresent(main -> wanted[outputs.category(main.category())] += 1 - SMOOTHING);
    for (CorpusAct act : acts) {
      wanted[outputs.firstStatus() + act.status().ordinal()] += 1f / acts.size();
      wanted[outputs.alleged()] = Math.max(wanted[outputs.alleged()], act.alleged() ? 1 : 0);
      modes(act, wanted, weights);
      act.contexts().forEach(c -> wanted[outputs.context(c)] = 1);
    }
    Arrays.fill(weights, outputs.firstStatus(), outputs.alleged() + 1, STATUS);
    Arrays.fill(weights, outputs.firstContext(), outputs.size(), CONTEXT);
    return new Answer(head, pools, wanted, weights);
  }

  /** Returns the right part of a side in acts that some words tell. */
  static Answer part(int[][] pools, List<CorpusAct> acts, Span side) {
    boolean actor = acts.stream().anyMatch(a -> a.actors().contains(side));
    boolean recipient =
        acts.stream().anyMatch(a -> (a.mutual() ? a.actors() : a.recipients()).contains(side));
    float[] wanted = {actor ? 1 : 0, recipient ? 1 : 0};
    return new Answer(Head.SIDE, pools, wanted, new float[] {PART, PART});
  }

  /** Returns the act that is asked for, when there are several. */
  static Optional<CorpusAct> main(List<CorpusAct> acts) {
    return acts.stream()
        .min(
            Comparator.comparing(Targets::isOpen)
                .thenComparing(act -> act.trigger().start())
                .thenComparing(CorpusAct::category));
  }

  /** "agreed to lift sanctions": the promise is what happens, the lifting is still to come. */
  private static boolean isOpen(CorpusAct act) {
    return act.alleged() || act.status() != Status.ACTUAL && act.status() != Status.HISTORICAL;
  }

  private void modes(CorpusAct act, float[] wanted, float[] weights) {
    for (int i = 0; i < outputs.modes().size(); i++) {
      if (outputs.modes().get(i).startsWith(act.category() + "/")) {
        weights[outputs.firstMode() + i] = MODE;
      }
    }
    outputs.mode(act.category(), act.mode()).ifPresent(m -> wanted[m] = 1);
  }
}
