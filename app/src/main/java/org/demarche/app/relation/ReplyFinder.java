package org.demarche.app.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Compares how often a side acts after acts of the other with how often it acts otherwise, as lag
 * sequential analysis does (G. P. Sackett 1979).
 */
final class ReplyFinder {

  /** How many days with an act to answer, and without, are needed. */
  static final int LEAST_DAYS = 10;

  /** How many days stay together in the bootstrap at least; longer where answers may take long. */
  private static final int BLOCK = 30;

  private static final double LOW = 0.025;

  private final ActDays days;
  private final int start;
  private final int within;
  private final int size;
  private final Resampling resampling;

  /**
   * Takes the days.
   *
   * @param start the first day whose acts are to be answered
   * @param within how many days an answer may take
   */
  ReplyFinder(ActDays days, int start, int within) {
    this.days = days;
    this.start = start;
    this.within = within;
    this.size = Math.max(0, days.size() - within);
    this.resampling =
        new Resampling(Math.max(1, size), Math.min(Math.max(1, size), Math.max(BLOCK, 4 * within)));
  }

  /** Returns how each side answers either tone with either tone. */
  List<Reply> replies() {
    List<Reply> replies = new ArrayList<>();
    for (Way answerer : new Way[] {Way.BACK, Way.FORTH}) {
      for (Tone to : Tone.values()) {
        for (Tone with : Tone.values()) {
          replies.add(reply(answerer, to, with));
        }
      }
    }
    return List.copyOf(replies);
  }

  private Reply reply(Way answerer, Tone to, Tone with) {
    Way actor = answerer == Way.BACK ? Way.FORTH : Way.BACK;
    int[] waits = days.waits(answerer, with);
    long[] sums = new long[size + 1];
    List<Integer> delays = new ArrayList<>();
    for (int day = 0; day < size; day++) {
      boolean answered = waits[day] > 0 && waits[day] <= within;
      boolean acted = days.acts(actor, to, day);
      sums[day + 1] = sums[day] + counts(acted, acted && day >= start, answered).packed();
      if (acted && day >= start && answered) {
        delays.add(waits[day]);
      }
    }
    DayCounts all = DayCounts.of(sums[size]);
    return new Reply(
        answerer,
        to,
        with,
        new Reply.Count(all.answered(), all.after()),
        new Reply.Count(all.followed(), all.otherwise()),
        median(delays),
        difference(all, sums));
  }

  private static DayCounts counts(boolean acted, boolean counted, boolean answered) {
    int yes = answered ? 1 : 0;
    return new DayCounts(
        counted ? yes : 0, counted ? 1 : 0, acted ? 0 : yes, acted ? 0 : 1);
  }

  private static OptionalInt median(List<Integer> delays) {
    int[] sorted = delays.stream().mapToInt(Integer::intValue).sorted().toArray();
    return sorted.length == 0
        ? OptionalInt.empty()
        : OptionalInt.of(sorted[(sorted.length - 1) / 2]);
  }

  private Measured<Reply.Difference> difference(DayCounts all, long[] sums) {
    if (all.after() < LEAST_DAYS) {
      return new Measured.TooFew<>(all.after(), LEAST_DAYS, "days with an act to answer");
    }
    if (all.otherwise() < LEAST_DAYS) {
      return new Measured.TooFew<>(all.otherwise(), LEAST_DAYS, "days without one");
    }
    Reply.Difference closed = closed(all);
    double[] drawn = drawn(sums);
    return new Measured.Value<>(
        new Reply.Difference(
            closed.value(),
            Math.min(closed.low(), quantile(drawn, LOW, closed.low())),
            Math.max(closed.high(), quantile(drawn, 1 - LOW, closed.high()))));
  }

  /** The interval of R. G. Newcombe (1998, method 10), as if all days were independent. */
  private static Reply.Difference closed(DayCounts all) {
    Proportion answered = new Proportion(all.answered(), all.after());
    Proportion usual = new Proportion(all.followed(), all.otherwise());
    double value = all.difference();
    return new Reply.Difference(
        value,
        value - Math.hypot(answered.value() - answered.low(), usual.high() - usual.value()),
        value + Math.hypot(answered.high() - answered.value(), usual.value() - usual.low()));
  }

  /** Returns the differences in the draws that have both kinds of days, sorted. */
  private double[] drawn(long[] sums) {
    long[] blocks = resampling.blocks(sums);
    return IntStream.range(0, resampling.draws())
        .mapToObj(draw -> DayCounts.of(resampling.count(draw, blocks)))
        .filter(DayCounts::comparable)
        .mapToDouble(DayCounts::difference)
        .sorted()
        .toArray();
  }

  private static double quantile(double[] sorted, double share, double otherwise) {
    return sorted.length == 0
        ? otherwise
        : sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
