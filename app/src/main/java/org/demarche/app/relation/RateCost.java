package org.demarche.app.relation;

import java.util.List;

/**
 * How badly one rate of cases a day fits some periods: the Poisson likelihood, divided by how much
 * more than Poisson's the counts spread from one period to the next.
 */
final class RateCost implements SegmentCost {

  private final int[] cases;
  private final int[] days;
  private final double[] logarithms;
  private final double spread;

  RateCost(List<Integer> counts, List<Integer> lengths) {
    this.cases = sums(counts);
    this.days = sums(lengths);
    this.logarithms = logarithms(Math.max(cases[size()], days[size()]));
    this.spread = Math.max(1, spread(counts));
  }

  private static int[] sums(List<Integer> values) {
    int[] sums = new int[values.size() + 1];
    for (int i = 0; i < values.size(); i++) {
      sums[i + 1] = sums[i] + values.get(i);
    }
    return sums;
  }

  /**
   * The loop over segments asks for so many that computing each anew would take most of the time.
   */
  private static double[] logarithms(int largest) {
    double[] logarithms = new double[largest + 1];
    for (int i = 1; i <= largest; i++) {
      logarithms[i] = Math.log(i);
    }
    return logarithms;
  }

  /** Neighbours have the same level but where it changes, so that changes hardly count here. */
  private static double spread(List<Integer> counts) {
    double squares = 0;
    double sums = 0;
    for (int i = 1; i < counts.size(); i++) {
      double step = counts.get(i) - counts.get(i - 1);
      squares += step * step;
      sums += counts.get(i) + counts.get(i - 1);
    }
    return sums == 0 ? 1 : squares / sums;
  }

  @Override
  public int size() {
    return cases.length - 1;
  }

  @Override
  public double of(int start, int end) {
    int count = cases[end] - cases[start];
    return count == 0
        ? 0
        : -2 * count * (logarithms[count] - logarithms[days[end] - days[start]]) / spread;
  }

  @Override
  public int cases(int start, int end) {
    return cases[end] - cases[start];
  }

  @Override
  public double level(int start, int end) {
    return 7.0 * cases(start, end) / (days[end] - days[start]);
  }
}
