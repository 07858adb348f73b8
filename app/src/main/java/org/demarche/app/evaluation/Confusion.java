package org.demarche.app.evaluation;

import java.util.List;
import org.demarche.app.score.Score;
import org.demarche.app.score.Share;

/** Which labels were told where which were right. */
public final class Confusion {

  private final List<String> labels;
  private final int[][] counts;

  private Confusion(List<String> labels, int[][] counts) {
    this.labels = labels;
    this.counts = counts;
  }

  /**
   * Counts decisions.
   *
   * @param order all labels there are; those that are neither right nor told anywhere are left out
   */
  static Confusion of(List<String> order, List<Decision> decisions) {
    List<String> labels =
        order.stream()
            .filter(
                label ->
                    decisions.stream()
                        .anyMatch(d -> d.right().equals(label) || d.told().equals(label)))
            .toList();
    int[][] counts = new int[labels.size()][labels.size()];
    for (Decision decision : decisions) {
      counts[labels.indexOf(decision.right())][labels.indexOf(decision.told())]++;
    }
    return new Confusion(labels, counts);
  }

  /** Returns the labels that are right or told somewhere. */
  public List<String> labels() {
    return labels;
  }

  /** Returns how often one label was told where another was right. */
  public int count(String right, String told) {
    return counts[labels.indexOf(right)][labels.indexOf(told)];
  }

  /** Returns how often a label was told and right. */
  public Score score(String label) {
    int told = 0;
    int right = 0;
    for (String other : labels) {
      told += count(other, label);
      right += count(label, other);
    }
    return new Score(count(label, label), told, right);
  }

  /** Returns how many decisions are right. */
  public Share accuracy() {
    Score all = labels.stream().map(this::score).reduce(new Score(0, 0, 0), Score::plus);
    return new Share(all.hits(), all.right());
  }

  /** Returns the mean of the F1 of all labels that are right or told somewhere. */
  public double macroF1() {
    return labels.stream().mapToDouble(label -> score(label).f1()).average().orElse(0);
  }
}
