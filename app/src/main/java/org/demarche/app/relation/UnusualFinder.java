package org.demarche.app.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Finds the periods that are unlike those just before them. */
final class UnusualFinder {

  /** Counts are unusual that come about by chance less often than this. */
  static final double RARE = 0.001;

  /** How many periods have to come before one. */
  static final int LEAST_HISTORY = 12;

  /** Fewer cases than these are never many. */
  static final int LEAST_CASES = 3;

  private final History history;
  private final int window;

  /** Takes the history, of which so many periods before each are compared with it. */
  UnusualFinder(History history, int window) {
    this.history = history;
    this.window = window;
  }

  /** Returns how many periods are compared with, for this length of them. */
  static int window(Grain grain) {
    return grain == Grain.MONTH ? 24 : 52;
  }

  /** Returns the unusual periods in order, or too few where none has enough history. */
  Measured<List<Unusual>> unusual() {
    int longest = history.tallies().size() - 1;
    if (longest < LEAST_HISTORY) {
      return new Measured.TooFew<>(
          longest, LEAST_HISTORY, history.calendar().grain().word() + "s before the last");
    }
    List<Unusual> found = new ArrayList<>();
    for (int at = Math.max(history.past(), LEAST_HISTORY); at <= longest; at++) {
      many(at, Unusual.Kind.MORE_COOPERATION, Tally::cooperation).ifPresent(found::add);
      many(at, Unusual.Kind.MORE_CONFLICT, Tally::conflict).ifPresent(found::add);
      few(at).ifPresent(found::add);
      tone(at).ifPresent(found::add);
    }
    return new Measured.Value<>(List.copyOf(found));
  }

  private Optional<Unusual> many(int at, Unusual.Kind kind, ToIntFunction<Tally> count) {
    int cases = count.applyAsInt(history.tallies().get(at));
    if (cases < LEAST_CASES) {
      return Optional.empty();
    }
    NegativeBinomial usual = usual(at, count);
    double chance = usual.mean() < cases ? usual.atLeast(cases) : 1;
    return chance < RARE
        ? Optional.of(unusual(at, kind, cases, cases, usual.mean(), chance))
        : Optional.empty();
  }

  private Optional<Unusual> few(int at) {
    int cases = history.tallies().get(at).cases();
    NegativeBinomial usual = usual(at, Tally::cases);
    double chance = usual.mean() > cases ? usual.atMost(cases) : 1;
    return chance < RARE
        ? Optional.of(unusual(at, Unusual.Kind.QUIET, cases, cases, usual.mean(), chance))
        : Optional.empty();
  }

  private Optional<Unusual> tone(int at) {
    Tally tally = history.tallies().get(at);
    RobustScale scale =
        RobustScale.of(history.tallies().subList(Math.max(0, at - window), at), LEAST_CASES);
    if (tally.cases() < LEAST_CASES || scale.size() < LEAST_HISTORY) {
      return Optional.empty();
    }
    double mean = tally.mean().orElseThrow();
    double score = scale.score(tally);
    if (Math.abs(score) <= RobustScale.FAR) {
      return Optional.empty();
    }
    Unusual.Kind kind = score > 0 ? Unusual.Kind.FRIENDLIER : Unusual.Kind.HARSHER;
    return Optional.of(unusual(at, kind, tally.cases(), mean, scale.median(), score));
  }

  private Unusual unusual(
      int at, Unusual.Kind kind, int cases, double value, double expected, double score) {
    int shown = at - history.past();
    return new Unusual(
        kind,
        history.calendar().period(shown),
        history.calendar().name(shown),
        cases,
        value,
        expected,
        Math.min(at, window),
        score);
  }

  /** What the periods before lead to expect, with half a case more since they may have had luck. */
  private NegativeBinomial usual(int at, ToIntFunction<Tally> count) {
    int start = Math.max(0, at - window);
    int sum = 0;
    int days = 0;
    for (int i = start; i < at; i++) {
      sum += count.applyAsInt(history.tallies().get(i));
      days += history.days().get(i);
    }
    double rate = (sum + 0.5) / days;
    double mean = rate * history.days().get(at);
    double variance = mean * spread(start, at, rate, count) + mean * mean / (sum + 0.5);
    return new NegativeBinomial(mean, variance);
  }

  private double spread(int start, int end, double rate, ToIntFunction<Tally> count) {
    double sum = 0;
    for (int i = start; i < end; i++) {
      double mean = rate * history.days().get(i);
      double off = count.applyAsInt(history.tallies().get(i)) - mean;
      sum += off * off / mean;
    }
    return Math.max(1, sum / (end - start - 1));
  }
}
