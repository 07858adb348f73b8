package org.demarche.app.relation;

import java.util.List;

/** How badly one mean intensity fits the cases of some periods, none of which is empty. */
final class IntensityCost implements SegmentCost {

  /** PLOVER's intensities come in steps of a half; a series cannot be known better than that. */
  private static final double LEAST_VARIANCE = 0.25;

  private final int[] cases;
  private final double[] sums;
  private final double[] squares;
  private final double variance;

  IntensityCost(List<Tally> tallies) {
    int size = tallies.size();
    this.cases = new int[size + 1];
    this.sums = new double[size + 1];
    this.squares = new double[size + 1];
    for (int i = 0; i < size; i++) {
      cases[i + 1] = cases[i] + tallies.get(i).cases();
      sums[i + 1] = sums[i] + tallies.get(i).intensity();
      squares[i + 1] = squares[i] + tallies.get(i).squares();
    }
    this.variance = Math.max(LEAST_VARIANCE, Math.max(inside(), between()));
  }

  /** The variance of cases around the mean of their period. */
  private double inside() {
    int free = cases[size()] - size();
    double sum = 0;
    for (int i = 0; i < size(); i++) {
      sum += deviation(i, i + 1);
    }
    return free <= 0 ? 0 : sum / free;
  }

  /** The same as the steps from one period to the next tell it. */
  private double between() {
    double sum = 0;
    for (int i = 1; i < size(); i++) {
      double step = level(i, i + 1) - level(i - 1, i);
      sum += step * step / (1.0 / cases(i, i + 1) + 1.0 / cases(i - 1, i));
    }
    return size() < 2 ? 0 : sum / (size() - 1);
  }

  private double deviation(int start, int end) {
    double sum = sums[end] - sums[start];
    return squares[end] - squares[start] - sum * sum / cases(start, end);
  }

  @Override
  public int size() {
    return cases.length - 1;
  }

  @Override
  public double of(int start, int end) {
    return deviation(start, end) / variance;
  }

  @Override
  public int cases(int start, int end) {
    return cases[end] - cases[start];
  }

  @Override
  public double level(int start, int end) {
    return (sums[end] - sums[start]) / cases(start, end);
  }
}
