package org.demarche.app.cases;

import java.util.ArrayList;
import java.util.List;

/** Tellings, by their numbers, that are taken for one act so far, and the joins between them. */
final class Group {

  private static final long EVER = 1L << 40;

  private final List<Integer> members = new ArrayList<>();
  private final List<Join> joins = new ArrayList<>();
  private long latestStart = -EVER;
  private long earliestEnd = EVER;

  Group(int number, Told told) {
    members.add(number);
    if (told.time().basis() == ActTime.Basis.TOLD) {
      latestStart = told.time().days().first().toEpochDay();
      earliestEnd = told.time().days().last().toEpochDay();
    }
  }

  /** Returns the numbers of its tellings. */
  List<Integer> members() {
    return members;
  }

  /** Returns the joins that hold it together, one fewer than it has tellings. */
  List<Join> joins() {
    return joins;
  }

  /** Tells whether nothing in one contradicts the other. */
  boolean agreesWith(Group other) {
    return Math.max(latestStart, other.latestStart)
        <= Math.min(earliestEnd, other.earliestEnd) + Timing.TOLERANCE;
  }

  /** Takes over the tellings of another group. */
  void take(Group other, Join join) {
    members.addAll(other.members);
    joins.addAll(other.joins);
    joins.add(join);
    latestStart = Math.max(latestStart, other.latestStart);
    earliestEnd = Math.min(earliestEnd, other.earliestEnd);
  }
}
