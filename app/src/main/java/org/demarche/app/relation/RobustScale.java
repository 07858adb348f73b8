package org.demarche.app.relation;

import java.util.Arrays;
import java.util.List;

/**
 * What mean intensities are usual, little moved by single ones that are not. A mean of many cases
 * has to be nearer to the usual than one of few: distances count by the root of the cases.
 *
 * @param size of how many periods
 * @param median the middle mean
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
    List<Tally> enough = tallies.stream().filter(tally -> tally.cases() >= least).toList();
    double median = median(enough.stream().mapToDouble(RobustScale::mean).toArray());
    double deviation =
        median(enough.stream().mapToDouble(tally -> Math.abs(distance(tally, median))).toArray());
    return new RobustScale(enough.size(), median, Math.max(LEAST_DEVIATION, deviation));
  }

  /** Returns how far a period is from the usual, above or below. */
  double score(Tally tally) {
    return NORMAL * distance(tally, median) / deviation;
  }

  private static double distance(Tally tally, double median) {
    return (mean(tally) - median) * Math.sqrt(tally.cases());
  }

  private static double mean(Tally tally) {
    return tally.mean().orElse(0);
  }

  private static double median(double[] values) {
    if (values.length == 0) {
      return 0;
    }
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }
}
