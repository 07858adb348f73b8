package org.demarche.telling;

import java.util.Optional;
import org.demarche.event.Draft;
import org.demarche.record.Status;

/** Tells which tellings cannot be of one act, as one is done and the other to come or long past. */
final class Timing {

  private Timing() {}

  /**
   * Tells whether the acts happen at different times; of meetings even the title says which.
   *
   * @param lead whether one of them is told at the start of the report
   */
  static boolean differs(Telling a, Telling b, boolean lead) {
    if (Meetings.isTimeless(a) || Meetings.isTimeless(b)) {
      return false;
    }
    Draft one = a.draft();
    Draft other = b.draft();
    boolean sameDay = a.date().equals(b.date()) && (a.date().isPresent() || lead);
    return isCountedFrom(a, b)
        || isCountedFrom(b, a)
        || !lead && age(one) != age(other)
        || isDone(a) && isDue(b)
        || isDone(b) && isDue(a)
        || Meetings.isMeeting(one) && isToCome(one) != isToCome(other) && !sameDay;
  }

  /** "expelled an attaché, a week after it threw out two envoys": those are two acts. */
  private static boolean isCountedFrom(Telling counted, Telling other) {
    Draft draft = counted.draft();
    boolean own = draft.trigger().is("advcl") && other.date().isPresent();
    return own
        && draft.sentence() == other.draft().sentence()
        && counted.why().day().equals(Optional.of(DayBasis.COUNTED))
        && !counted.date().equals(other.date());
  }

  /** Whether an act lies far back, is done or is to come; an offer is made at once. */
  private static Status age(Draft draft) {
    return switch (draft.status()) {
      case HISTORICAL -> Status.HISTORICAL;
      case FUTURE, HYPOTHETICAL -> draft.category().equals("AGREE") ? Status.ACTUAL : Status.FUTURE;
      default -> Status.ACTUAL;
    };
  }

  /** An agreement of today is not what shall be done under it on a day to come. */
  private static boolean isDone(Telling telling) {
    return telling.draft().status() == Status.ACTUAL
        && telling.date().isEmpty()
        && telling.draft().sentence() > 0;
  }

  private static boolean isDue(Telling telling) {
    return telling.draft().status() == Status.FUTURE && telling.date().isPresent();
  }

  private static boolean isToCome(Draft draft) {
    return draft.status() == Status.FUTURE || draft.status() == Status.HYPOTHETICAL;
  }
}
