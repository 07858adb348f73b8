package org.demarche.app.alert;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.app.question.Questions;

/**
 * Finds when a measure of the last so many days reaches a level. Days on which it is reached belong
 * together as long as their windows share a case: these are told as one.
 */
final class LevelFinder {

  private final Questions questions;
  private final LocalDate now;

  LevelFinder(Questions questions, LocalDate now) {
    this.questions = questions;
    this.now = now;
  }

  void find(Rule rule, Watch.Level level, FindingSink sink)
      throws IOException, InterruptedException {
    SortedMap<LocalDate, Total> totals = new TreeMap<>();
    new CasePages(questions)
        .each(
            rule,
            rule.filter(),
            row -> {
              if (!row.day().isAfter(now)) {
                totals.merge(row.day(), new Total(1, row.act().intensity()), Total::plus);
              }
            });
    if (totals.isEmpty()) {
      return;
    }
    for (Stretch stretch : new Windows(level, totals, now).stretches()) {
      sink.accept(new LevelFinding(rule, level, stretch, questions));
    }
  }

  /** What the cases of a day come to. */
  record Total(int cases, double intensity) {
    Total plus(Total other) {
      return new Total(cases + other.cases, intensity + other.intensity);
    }
  }

  /**
   * Days on which a level is reached, with windows that share cases.
   *
   * @param first the first of them
   * @param last the last
   * @param peak the first on which the furthest level is reached
   * @param act the day of the last case up to then
   * @param reached how many levels are, 1 or more
   * @param total of the window that ends on the peak
   */
  record Stretch(
      LocalDate first, LocalDate last, LocalDate peak, LocalDate act, int reached, Total total) {

    Stretch plus(Stretch later) {
      return later.reached > reached
          ? new Stretch(first, later.last, later.peak, later.act, later.reached, later.total)
          : new Stretch(first, later.last, peak, act, reached, total);
    }
  }

  /** The windows that end on each day. */
  private static final class Windows {
    private final Watch.Level level;
    private final LocalDate start;
    private final int[] cases;
    private final double[] intensity;

    Windows(Watch.Level level, SortedMap<LocalDate, Total> totals, LocalDate now) {
      this.level = level;
      this.start = totals.firstKey();
      int days = Math.toIntExact(now.toEpochDay() - start.toEpochDay()) + 1;
      this.cases = new int[days + 1];
      this.intensity = new double[days + 1];
      for (int i = 0; i < days; i++) {
        Total total = totals.getOrDefault(start.plusDays(i), new Total(0, 0));
        cases[i + 1] = cases[i] + total.cases();
        intensity[i + 1] = intensity[i] + total.intensity();
      }
    }

    List<Stretch> stretches() {
      List<Stretch> stretches = new ArrayList<>();
      for (int day = 0; day + 1 < cases.length; day++) {
        Total total = window(day);
        int reached =
            total.cases() < level.least()
                ? 0
                : level.reached(level.measure().of(total.cases(), total.intensity()));
        if (reached > 0) {
          add(stretches, day, reached, total);
        }
      }
      return stretches;
    }

    private void add(List<Stretch> stretches, int day, int reached, Total total) {
      LocalDate date = start.plusDays(day);
      Stretch next = new Stretch(date, date, date, start.plusDays(lastAct(day)), reached, total);
      int last = stretches.size() - 1;
      if (last >= 0 && sharesCases(stretches.get(last), day)) {
        stretches.set(last, stretches.get(last).plus(next));
      } else {
        stretches.add(next);
      }
    }

    private int lastAct(int day) {
      int at = day;
      while (cases[at + 1] == cases[at]) {
        at--;
      }
      return at;
    }

    private boolean sharesCases(Stretch before, int day) {
      int end = Math.toIntExact(before.last().toEpochDay() - start.toEpochDay()) + 1;
      return end > first(day) && cases[end] > cases[first(day)];
    }

    private int first(int day) {
      return Math.max(0, day + 1 - level.days());
    }

    private Total window(int day) {
      int first = first(day);
      return new Total(cases[day + 1] - cases[first], intensity[day + 1] - intensity[first]);
    }
  }
}
