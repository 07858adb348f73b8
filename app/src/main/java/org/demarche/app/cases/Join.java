package org.demarche.app.cases;

import java.util.Comparator;
import java.util.List;

/**
 * Two tellings that may be the same act.
 *
 * @param one number of the earlier telling
 * @param other number of the later telling
 * @param grounds why
 * @param points their sum
 */
record Join(int one, int other, List<Ground> grounds, double points) {

  /** The surest first; the numbers follow the order of tellings and settle the rest. */
  static final Comparator<Join> SUREST_FIRST =
      Comparator.comparingDouble(Join::points)
          .reversed()
          .thenComparingInt(Join::one)
          .thenComparingInt(Join::other);
}
