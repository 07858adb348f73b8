package org.demarche.app.cases;

import java.util.Optional;
import org.demarche.app.day.Days;

/** Compares when two tellings put an act. */
final class Timing {

  /** Days between two tellings of one act: news of the night is dated differently. */
  static final int TOLERANCE = 1;

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
    boolean sharp = left.length() == 1 && right.length() == 1;
    return gap == 0
        ? ground(left.first().toString(), sharp ? Weights.SAME_DAY : Weights.NEWS_OF_DAY)
        : ground(left.first() + " or " + right.first(), Weights.DAY_BETWEEN);
  }

  private static Optional<Ground> ground(String detail, double points) {
    return Optional.of(new Ground(Ground.Kind.DAY, detail, points));
  }
}
