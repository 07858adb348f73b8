package org.demarche.app.relation;

import java.util.Arrays;
import java.util.List;

/**
 * What mean intensities are usual, little moved by single ones that are not.
 *
 * @param size of how many periods
 * @param median the middle one
 * @param deviation the median of the distances to it
 */
record RobustScale(int size, double median, double deviation) {

  /** From where on a score is far (B. Iglewicz and D. C. Hoaglin 1993). */
  static final double FAR = 3.5;

  /** What makes the median distance of normal values their standard deviation. */
  private static final double NORMAL = 0.6745;

  /** Steps of PLOVER's intensities are a half; smaller distances are no difference. */
  private static final double LEAST_DEVIATION = 0.5;

  /** Takes the periods that have enough cases. */
  static RobustScale of(List<Tally> tallies, int least) {
    double[] means =
        tallies.stream()
            .filter(tally -> tally.cases() >= least)
            .mapToDouble(tally -> tally.mean().orElse(0))
            .toArray();
    double median = median(means);
    double[] distances = Arrays.stream(means).map(mean -> Math.abs(mean - median)).toArray();
    return new RobustScale(means.length, median, Math.max(LEAST_DEVIATION, median(distances)));
  }

  /** Returns how far a mean is from the usual, above or below. */
  double score(double mean) {
    return NORMAL * (mean - median) / deviation;
  }

  private static double median(double[] values) {
    if (values.length == 0) {
      return 0;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
