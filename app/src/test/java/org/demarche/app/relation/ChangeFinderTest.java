package org.demarche.app.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangeFinderTest {

  private static final LocalDate START = LocalDate.of(2020, 1, 6);

  /** Weeks with so many cases each, all of this intensity. */
  private static List<Tally> weeks(int weeks, int cases, double intensity) {
    Tally tally =
        new Tally(0, 0, cases, 0, 0, cases, cases * intensity, cases * intensity * intensity, 0, 0);
    return Collections.nCopies(weeks, tally);
  }

  private static ChangeFinder finder(List<Tally> tallies) {
    Period span = new Period(START, START.plusDays(7L * tallies.size() - 1));
    return new ChangeFinder(new Calendar(Grain.WEEK, span), tallies);
  }

  private static List<Tally> then(List<Tally> before, List<Tally> after) {
    List<Tally> all = new ArrayList<>(before);
    all.addAll(after);
    return all;
  }

  private static <T> T value(Measured<T> measured) {
    return ((Measured.Value<T>) measured).value();
  }

  @Test
  void findsWhereTheNumberOfCasesChanges() {
    // Eight weeks of 2 cases, then eight of 10. Minus twice the log likelihood is -2 S ln(S/D): for
    // all 29.60, for the parts 40.09 and -57.07, so that two levels gain 46.58.
    List<Change> changes = value(finder(then(weeks(8, 2, -3), weeks(8, 10, -3))).rates());
    assertThat(changes).hasSize(1);
    Change change = changes.get(0);
    assertThat(change.name()).isEqualTo("2020-W10");
    assertThat(change.before()).isCloseTo(2, within(1e-9));
    assertThat(change.after()).isCloseTo(10, within(1e-9));
    assertThat(change.casesBefore()).isEqualTo(16);
    assertThat(change.casesAfter()).isEqualTo(80);
    assertThat(change.gain()).isCloseTo(46.5765, within(1e-3));
  }

  @Test
  void findsWhereTheirIntensityChangesAndPassesOverEmptyWeeks() {
    List<Tally> tallies =
        then(then(weeks(6, 3, 4), Collections.nCopies(2, Tally.none())), weeks(6, 3, -5));
    List<Change> changes = value(finder(tallies).intensities());
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).name()).isEqualTo("2020-W10");
    assertThat(changes.get(0).before()).isCloseTo(4, within(1e-9));
    assertThat(changes.get(0).after()).isCloseTo(-5, within(1e-9));
  }

  @Test
  void findsNothingInAnEvenSeries() {
    assertThat(value(finder(weeks(30, 4, -3)).rates())).isEmpty();
    assertThat(value(finder(weeks(30, 4, -3)).intensities())).isEmpty();
  }

  @Test
  void saysWhereThereIsTooLittle() {
    assertThat(finder(weeks(9, 1, -3)).rates()).isEqualTo(new Measured.TooFew<>(9, 10, "cases"));
    assertThat(finder(weeks(7, 4, -3)).intensities())
        .isEqualTo(new Measured.TooFew<>(7, 8, "weeks with cases"));
    assertThat(finder(weeks(7, 4, -3)).rates()).isEqualTo(new Measured.TooFew<>(7, 8, "weeks"));
  }

  @Test
  void cutsAsTheBestOfAllPossibleCutsDoes() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      int size = 6 + random.nextInt(9);
      double[] levels = {random.nextInt(8), random.nextInt(8), random.nextInt(8)};
      double[] values =
          IntStream.range(0, size)
              .mapToDouble(i -> levels[3 * i / size] + random.nextGaussian())
              .toArray();
      SegmentCost cost = new Squares(values);
      double found = total(cost, new Segmentation(cost, 3, 2).cuts(), 3);
      assertThat(found).isCloseTo(best(cost, 0, 2, 3) - 3, within(1e-9));
    }
  }

  private static double total(SegmentCost cost, List<Integer> cuts, double penalty) {
    double sum = 0;
    int start = 0;
    for (int cut : then(cuts)) {
      int end = cut < 0 ? cost.size() : cut;
      assertThat(end - start).isGreaterThanOrEqualTo(2);
      sum += cost.of(start, end);
      start = end;
    }
    return sum + penalty * cuts.size();
  }

  private static List<Integer> then(List<Integer> cuts) {
    List<Integer> all = new ArrayList<>(cuts);
    all.add(-1);
    return all;
  }

  /** Tries all ways to cut, each segment with its penalty. */
  private static double best(SegmentCost cost, int start, int least, double penalty) {
    if (start == cost.size()) {
      return 0;
    }
    double best = Double.POSITIVE_INFINITY;
    for (int end = start + least; end <= cost.size(); end++) {
      best = Math.min(best, cost.of(start, end) + penalty + best(cost, end, least, penalty));
    }
    return best;
  }

  /** Squared distances to the mean. */
  private record Squares(double[] values) implements SegmentCost {

    @Override
    public int size() {
      return values.length;
    }

    @Override
    public double of(int start, int end) {
      double mean = level(start, end);
      return IntStream.range(start, end)
          .mapToDouble(i -> (values[i] - mean) * (values[i] - mean))
          .sum();
    }

    @Override
    public double level(int start, int end) {
      return IntStream.range(start, end).mapToDouble(i -> values[i]).average().orElse(0);
    }

    @Override
    public int cases(int start, int end) {
      return end - start;
    }
  }
}
