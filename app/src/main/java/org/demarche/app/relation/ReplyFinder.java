package org.demarche.app.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Compares how often a side acts after acts of the other with how often it acts otherwise, as lag
 * sequential analysis does (G. P. Sackett 1979).
 */
final class ReplyFinder {

  /** How many days with an act to answer, and without, are needed. */
  static final int LEAST_DAYS = 10;

  /** How many days stay together in the bootstrap at least; longer where answers may take long. */
  private static final int BLOCK = 30;

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
    int[][] sums = new int[4][size + 1];
    List<Integer> delays = new ArrayList<>();
    for (int day = 0; day < size; day++) {
      boolean answered = waits[day] > 0 && waits[day] <= within;
      boolean acted = days.acts(actor, to, day);
      boolean counted = acted && day >= start;
      add(sums, day, counted && answered, counted, !acted && answered, !acted);
      if (counted && answered) {
        delays.add(waits[day]);
      }
    }
    return new Reply(
        answerer,
        to,
        with,
        new Reply.Count(sums[0][size], sums[1][size]),
        new Reply.Count(sums[2][size], sums[3][size]),
        median(delays),
        difference(sums));
  }

  private static void add(int[][] sums, int day, boolean... holds) {
    for (int i = 0; i < holds.length; i++) {
      sums[i][day + 1] = sums[i][day] + (holds[i] ? 1 : 0);
    }
  }

  private static OptionalInt median(List<Integer> delays) {
    int[] sorted = delays.stream().mapToInt(Integer::intValue).sorted().toArray();
    return sorted.length == 0
        ? OptionalInt.empty()
        : OptionalInt.of(sorted[(sorted.length - 1) / 2]);
  }

  private Measured<Reply.Difference> difference(int[][] sums) {
    int after = sums[1][size];
    int otherwise = sums[3][size];
    if (after < LEAST_DAYS) {
      return new Measured.TooFew<>(after, LEAST_DAYS, "days with an act to answer");
    }
    if (otherwise < LEAST_DAYS) {
      return new Measured.TooFew<>(otherwise, LEAST_DAYS, "days without one");
    }
    Proportion answered = new Proportion(sums[0][size], after);
    Proportion usual = new Proportion(sums[2][size], otherwise);
    double value = answered.value() - usual.value();
    double[] drawn = drawn(sums);
    double below = hypotenuse(answered.value() - answered.low(), usual.high() - usual.value());
    double above = hypotenuse(answered.high() - answered.value(), usual.value() - usual.low());
    return new Measured.Value<>(
        new Reply.Difference(
            value,
            Math.max(-1, Math.min(value - below, quantile(drawn, 0.025, value))),
            Math.min(1, Math.max(value + above, quantile(drawn, 0.975, value)))));
  }

  private static double hypotenuse(double one, double other) {
    return Math.sqrt(one * one + other * other);
  }

  /** Returns the differences in the draws that have both kinds of days, sorted. */
  private double[] drawn(int[][] sums) {
    double[] drawn = new double[resampling.draws()];
    int size = 0;
    for (int draw = 0; draw < drawn.length; draw++) {
      int after = resampling.count(draw, sums[1]);
      int otherwise = resampling.count(draw, sums[3]);
      if (after > 0 && otherwise > 0) {
        drawn[size++] =
            (double) resampling.count(draw, sums[0]) / after
                - (double) resampling.count(draw, sums[2]) / otherwise;
      }
    }
    double[] sorted = Arrays.copyOf(drawn, size);
    Arrays.sort(sorted);
    return sorted;
  }

  private static double quantile(double[] sorted, double share, double otherwise) {
    return sorted.length == 0 ? otherwise : sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
