package org.demarche.app.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cuts a series where its level changes, so that the sum of costs and penalties is least: PELT (R.
 * Killick, P. Fearnhead and I. A. Eckley 2012, JASA 107:1590-1598).
 */
final class Segmentation {

  /** A start of the last segment that may still be the best, up to some end. */
  private static final class Candidate {
    private final int start;
    private int until = Integer.MAX_VALUE;
    private double value;

    Candidate(int start) {
      this.start = start;
    }
  }

  private final SegmentCost cost;
  private final double penalty;
  private final int least;

  /**
   * Takes what is cut.
   *
   * @param penalty what each further segment costs
   * @param least how long a segment is at least
   */
  Segmentation(SegmentCost cost, double penalty, int least) {
    this.cost = cost;
    this.penalty = penalty;
    this.least = least;
  }

  /** Returns where segments after the first begin, in order. */
  List<Integer> cuts() {
    int size = cost.size();
    double[] best = new double[size + 1];
    int[] before = new int[size + 1];
    best[0] = -penalty;
    List<Candidate> candidates = new ArrayList<>();
    for (int end = least; end <= size; end++) {
      int latest = end - least;
      if (latest == 0 || latest >= least) {
        candidates.add(new Candidate(latest));
      }
      extend(best, before, candidates, end);
      prune(best, candidates, end);
    }
    return traced(before);
  }

  private void extend(double[] best, int[] before, List<Candidate> candidates, int end) {
    best[end] = Double.POSITIVE_INFINITY;
    for (Candidate candidate : candidates) {
      candidate.value = best[candidate.start] + cost.of(candidate.start, end);
      if (candidate.value + penalty < best[end]) {
        best[end] = candidate.value + penalty;
        before[end] = candidate.start;
      }
    }
  }

  /**
   * Drops what can no longer be best. A start that loses against a cut at this end goes on until a
   * segment that begins here is long enough.
   */
  private void prune(double[] best, List<Candidate> candidates, int end) {
    for (Candidate candidate : candidates) {
      if (candidate.value >= best[end]) {
        candidate.until = Math.min(candidate.until, end + least);
      }
    }
    candidates.removeIf(candidate -> candidate.until <= end + 1);
  }

  private List<Integer> traced(int[] before) {
    List<Integer> cuts = new ArrayList<>();
    int at = cost.size() < least ? 0 : before[cost.size()];
    while (at > 0) {
      cuts.add(at);
      at = before[at];
    }
    Collections.reverse(cuts);
    return cuts;
  }
}
