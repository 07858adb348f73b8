package org.demarche.event;

import org.demarche.frame.Matrix;
import org.demarche.record.Status;

/** What a governing word says of whether the act took place that it governs. */
final class Effect {

  private Effect() {}

  /**
   * Returns the status of the governed act itself, whatever else the words make of it.
   *
   * @param own what its own clause says
   * @param governing what the clause of the governing word says: "failed", "did not fail"
   */
  static Status of(Matrix.Kind kind, Status own, Status governing) {
    return switch (kind) {
      case PROMISE, EXPECT ->
          governing == Status.NEGATED ? lessened(own, governing) : Recast.later(own, Status.FUTURE);
      case DOUBT -> governing == Status.NEGATED ? lessened(own, governing) : Status.HYPOTHETICAL;
      case THREATEN, DEMAND, PERMIT, ATTEMPT ->
          governing == Status.NEGATED && kind != Matrix.Kind.DEMAND
              ? lessened(own, governing)
              : Recast.later(own, Status.HYPOTHETICAL);
      case REFUSE, FAIL, FORBID, DENY, CEASE -> undone(own, governing);
      case BEGIN, SUCCEED, CAUSE -> Recast.later(own, governing);
      case ACCUSE, REPORT, PRAISE, CRITICISE -> own;
    };
  }

  /** Who "did not fail to arrest" arrested, who "may fail to" may or may not. */
  static Status undone(Status own, Status governing) {
    return switch (governing) {
      case NEGATED -> own;
      case HYPOTHETICAL -> Status.HYPOTHETICAL;
      default -> Status.NEGATED;
    };
  }

  private static Status lessened(Status own, Status governing) {
    return own == Status.ACTUAL ? governing : own;
  }
}
