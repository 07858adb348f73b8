package org.demarche.app.annotation;

import java.util.Locale;
import org.demarche.record.Status;

/** Whether something happened, as readers judge it: it did, it did not, or that is open. */
enum Sign {
  POSITIVE,
  NEGATIVE,
  OPEN;

  private static final double SURE = 0.5;

  /** Returns what a score from -3 (certainly not) to 3 (certainly) stands for. */
  static Sign of(double score) {
    if (score >= SURE) {
      return POSITIVE;
    }
    return score <= -SURE ? NEGATIVE : OPEN;
  }

  /**
   * Returns what a status stands for. What is alleged counts by its status: readers are asked
   * whether the text presents something as having happened, and a claim does.
   */
  static Sign of(Status status) {
    return switch (status) {
      case ACTUAL, HISTORICAL -> POSITIVE;
      case NEGATED -> NEGATIVE;
      case FUTURE, HYPOTHETICAL -> OPEN;
    };
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
