package org.demarche.app.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Finds where the number of cases or their intensity changes for good. */
final class ChangeFinder {

  /** How many periods a level lasts at least. */
  static final int LEAST_PERIODS = 4;

  /** How many cases a series has at least. */
  static final int LEAST_CASES = 10;

  /**
   * The penalty of a change in natural logarithms of the length: one each for its place and its
   * level as in Schwarz's criterion, and one more as in the modified criterion of Zhang and
   * Siegmund (2007), since the place is searched for.
   */
  private static final double PENALTY = 3;

  private final Calendar calendar;
  private final List<Tally> tallies;

  ChangeFinder(Calendar calendar, List<Tally> tallies) {
    this.calendar = calendar;
    this.tallies = List.copyOf(tallies);
  }

  /** Returns where the number of cases a week changes. */
  Measured<List<Change>> rates() {
    RateCost cost =
        new RateCost(
            tallies.stream().map(Tally::cases).toList(),
            calendar.periods().stream().map(Period::days).toList());
    return changes(cost, "", at -> at);
  }

  /** Returns where the mean intensity of cases changes. */
  Measured<List<Change>> intensities() {
    List<Integer> filled = new ArrayList<>();
    for (int i = 0; i < tallies.size(); i++) {
      if (tallies.get(i).cases() > 0) {
        filled.add(i);
      }
    }
    IntensityCost cost = new IntensityCost(filled.stream().map(tallies::get).toList());
    return changes(cost, " with cases", filled::get);
  }

  private Measured<List<Change>> changes(SegmentCost cost, String which, IntUnaryOperator period) {
    int cases = cost.cases(0, cost.size());
    if (cases < LEAST_CASES) {
      return new Measured.TooFew<>(cases, LEAST_CASES, "cases");
    }
    if (cost.size() < 2 * LEAST_PERIODS) {
      return new Measured.TooFew<>(
          cost.size(), 2 * LEAST_PERIODS, calendar.grain().word() + "s" + which);
    }
    double penalty = PENALTY * Math.log(cost.size());
    List<Integer> cuts = new Segmentation(cost, penalty, LEAST_PERIODS).cuts();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      int start = i == 0 ? 0 : cuts.get(i - 1);
      int end = i + 1 < cuts.size() ? cuts.get(i + 1) : cost.size();
      changes.add(change(cost, start, cuts.get(i), end, period.applyAsInt(cuts.get(i))));
    }
    return new Measured.Value<>(List.copyOf(changes));
  }

  private Change change(SegmentCost cost, int start, int at, int end, int period) {
    return new Change(
        calendar.period(period),
        calendar.name(period),
        cost.level(start, at),
        cost.level(at, end),
        cost.cases(start, at),
        cost.cases(at, end),
        cost.of(start, end) - cost.of(start, at) - cost.of(at, end));
  }
}
