package org.demarche.app.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tallies of one way by periods, those shown and some whole ones before them to compare with.
 *
 * @param calendar the periods that are shown
 * @param tallies of the periods before, then of those shown
 * @param days how long each of these is
 * @param past how many come before those shown
 */
record History(Calendar calendar, List<Tally> tallies, List<Integer> days, int past) {

  History {
    tallies = List.copyOf(tallies);
    days = List.copyOf(days);
  }

  /** Returns the history with so many periods before the span, as far as acts reach back. */
  static History of(Acts acts, Way way, Calendar calendar, int longest) {
    List<Tally> tallies = new ArrayList<>();
    List<Integer> days = new ArrayList<>();
    Calendar before = before(acts, calendar, longest);
    int past = before == calendar ? 0 : before.size();
    if (past > 0) {
      add(acts, way, before, tallies, days);
    }
    add(acts, way, calendar, tallies, days);
    return new History(calendar, tallies, days, past);
  }

  /** Returns the whole periods before, or the calendar itself where there are none. */
  private static Calendar before(Acts acts, Calendar calendar, int longest) {
    Grain grain = calendar.grain();
    LocalDate end = grain.start(calendar.span().first());
    LocalDate first = grain.start(acts.firstDay());
    LocalDate earliest = grain.plus(end, -longest);
    LocalDate start = first.isBefore(earliest) ? earliest : first;
    return start.isBefore(end)
        ? new Calendar(grain, new Period(start, end.minusDays(1)))
        : calendar;
  }

  private static void add(
      Acts acts, Way way, Calendar calendar, List<Tally> tallies, List<Integer> days) {
    tallies.addAll(tallies(acts, way, calendar));
    for (int i = 0; i < calendar.size(); i++) {
      days.add(calendar.period(i).days());
    }
  }

  /** Returns a tally for each period of a calendar. */
  static List<Tally> tallies(Acts acts, Way way, Calendar calendar) {
    Tally[] tallies = new Tally[calendar.size()];
    Arrays.fill(tallies, Tally.none());
    for (Act act : acts.all()) {
      LocalDate day = act.deed().day();
      if (act.goes(way) && calendar.span().includes(day)) {
        int at = calendar.index(day);
        tallies[at] = tallies[at].plus(act.tally());
      }
    }
    return List.of(tallies);
  }
}
