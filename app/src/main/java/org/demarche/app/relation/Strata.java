package org.demarche.app.relation;

import java.util.List;

/**
 * All the weeks in which days after an act can be compared with others.
 *
 * @param all those with days of both kinds
 */
record Strata(List<Stratum> all) {

  private static final double Z = 1.959963984540054;

  Strata {
    all = all.stream().filter(Stratum::comparable).toList();
  }

  int acts() {
    return all.stream().mapToInt(Stratum::acts).sum();
  }

  int answered() {
    return all.stream().mapToInt(Stratum::answered).sum();
  }

  int others() {
    return all.stream().mapToInt(Stratum::others).sum();
  }

  double expected() {
    return all.stream().mapToDouble(Stratum::expected).sum();
  }

  /** Returns the difference with the wider of two intervals. */
  Reply.Difference difference() {
    return independent().widened(quantile(all.size() - 1) * error());
  }

  /** The interval of R. G. Newcombe (1998, method 10), as if all days were independent. */
  private Reply.Difference independent() {
    double share = (double) answered() / acts();
    double usual = expected() / acts();
    Interval after = Interval.of(share, acts());
    Interval otherwise = Interval.of(usual, others());
    return new Reply.Difference(
        share - usual,
        share - usual - Math.hypot(share - after.low(), otherwise.high() - usual),
        share - usual + Math.hypot(after.high() - share, usual - otherwise.low()));
  }

  /**
   * The standard error of a ratio of sums over clusters (W. G. Cochran 1977), since the days of
   * some weeks belong together.
   */
  private double error() {
    double value = (answered() - expected()) / acts();
    double squares = 0;
    for (Stratum stratum : all) {
      double off = stratum.surplus() - value * stratum.acts();
      squares += off * off;
    }
    double size = all.size();
    return Math.sqrt(squares * size / (size - 1)) / acts();
  }

  /** Student's t for 95 %, by the expansion of R. A. Fisher and E. A. Cornish (1960). */
  private static double quantile(int free) {
    double z2 = Z * Z;
    double first = (z2 + 1) / 4;
    double second = (5 * z2 * z2 + 16 * z2 + 3) / 96;
    double third = (3 * z2 * z2 * z2 + 19 * z2 * z2 + 17 * z2 - 15) / 384;
    double n = free;
    return Z * (1 + first / n + second / (n * n) + third / (n * n * n));
  }
}
