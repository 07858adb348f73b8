package org.demarche.app.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnusualFinderTest {

  private static final LocalDate START = LocalDate.of(2020, 1, 6);

  /** Weeks with so many hostile cases. */
  private static List<Deed> weeks(int... cases) {
    List<Deed> deeds = new ArrayList<>();
    for (int week = 0; week < cases.length; week++) {
      for (int i = 0; i < cases[week]; i++) {
        LocalDate day = START.plusDays(7L * week + i % 7);
        deeds.add(DeedTable.hostile("w" + week + "n" + i, day, true));
      }
    }
    return deeds;
  }

  private static int[] even(int weeks, int cases, int last) {
    int[] all = new int[weeks + 1];
    Arrays.fill(all, cases);
    all[weeks] = last;
    return all;
  }

  private static Measured<List<Unusual>> unusual(int... cases) {
    Relation relation = DeedTable.relation(weeks(cases), Grain.WEEK);
    return relation.course(Way.FORTH).unusual();
  }

  private static List<Unusual> found(int... cases) {
    return ((Measured.Value<List<Unusual>>) unusual(cases)).value();
  }

  @Test
  void tellsAWeekWithManyCases() {
    // Twenty weeks of one case: expected 20.5 / 20 = 1.025, variance 1.025 + 1.025^2 / 20.5, since
    // the counts do not spread. A negative binomial count of 9 or more has a chance of 4.4826e-6;
    // the last week is whole, as nine cases fill its seven days.
    Unusual week = found(even(20, 1, 9)).get(0);
    assertThat(week.kind()).isEqualTo(Unusual.Kind.MORE_CONFLICT);
    assertThat(week.name()).isEqualTo("2020-W22");
    assertThat(week.cases()).isEqualTo(9);
    assertThat(week.expected()).isCloseTo(1.025, within(1e-9));
    assertThat(week.history()).isEqualTo(20);
    assertThat(week.score()).isCloseTo(4.4826e-6, within(1e-9));
  }

  @Test
  void passesOverOrdinaryWeeks() {
    assertThat(found(even(20, 1, 2))).isEmpty();
    assertThat(found(3, 0, 5, 1, 4, 2, 0, 6, 1, 3, 0, 4, 2, 5, 1, 6)).isEmpty();
  }

  @Test
  void tellsAQuietWeek() {
    int[] cases = even(20, 14, 14);
    cases[18] = 0;
    assertThat(found(cases).stream().map(Unusual::kind)).containsExactly(Unusual.Kind.QUIET);
  }

  @Test
  void needsTwelveWeeksBefore() {
    assertThat(unusual(even(11, 1, 9)))
        .isEqualTo(new Measured.TooFew<>(11, 12, "weeks before the last"));
  }

  @Test
  void countsTheTailsOfAGeometricDistribution() {
    // Mean 1 and variance 2 make every further case half as likely.
    NegativeBinomial counts = new NegativeBinomial(1, 2);
    assertThat(counts.atLeast(3)).isCloseTo(1 / 8.0, within(1e-9));
    assertThat(counts.atMost(0)).isCloseTo(1 / 2.0, within(1e-9));
    NegativeBinomial large = new NegativeBinomial(2000, 2500);
    assertThat(large.atMost(1999) + large.atLeast(2000)).isCloseTo(1, within(1e-6));
    assertThat(large.atMost(1000)).isPositive().isLessThan(1e-50);
  }

  @Test
  void tellsAHarsherWeekByWhatWasUsual() {
    List<Tally> before = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      // Four cases of mean 2.5 or 1.5.
      before.add(new Tally(4, 0, 0, 0, 0, 4, i % 2 == 0 ? 10 : 6, 40, 0, 0));
    }
    // The median is 2; distances count twice, by the root of four cases, so that all are 1. A week
    // of four cases of mean -6 is 16 away: 0.6745 x -16 = -10.8.
    RobustScale scale = RobustScale.of(before, 3);
    assertThat(scale.size()).isEqualTo(14);
    assertThat(scale.median()).isCloseTo(2, within(1e-9));
    assertThat(scale.score(new Tally(0, 0, 4, 0, 0, 4, -24, 144, 0, 0)))
        .isCloseTo(-10.792, within(1e-9));
  }
}
