package org.demarche.app.cases;

import java.util.Optional;
import org.demarche.app.day.Days;

/** Compares when two tellings put an act. */
final class Timing {

  /** Days between two tellings of one act: news of the night is dated differently. */
  static final int TOLERANCE = 1;

  private static final int SHORT = 7;

  private Timing() {}

  static Optional<Ground> compare(Told one, Told other) {
    ActTime left = one.time();
    ActTime right = other.time();
    long gap = left.days().gap(right.days());
    if (left.basis() == ActTime.Basis.TOLD && right.basis() == ActTime.Basis.TOLD) {
      return told(left.days(), right.days(), gap);
    }
    if (gap > 0) {
      return Optional.empty();
    }
    return left.isNarrow() && right.isNarrow()
        ? ground("the days of both reports", Weights.NEWS_OF_DAY)
        : ground("a day that is not known", Weights.UNKNOWN_DAY);
  }

  private static Optional<Ground> told(Days left, Days right, long gap) {
    if (gap > TOLERANCE) {
      return Optional.empty();
    }
    if (gap > 0) {
      return ground(left.first() + " or " + right.first(), Weights.DAY_BETWEEN);
    }
    long longer = Math.max(left.length(), right.length());
    return longer == 1
        ? ground(left.first().toString(), Weights.SAME_DAY)
        : ground("days that overlap", longer <= SHORT ? Weights.NEWS_OF_DAY : Weights.SAME_MONTH);
  }

  private static Optional<Ground> ground(String detail, double points) {
    return Optional.of(new Ground(Ground.Kind.DAY, detail, points));
  }
}
