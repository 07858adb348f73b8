package org.demarche.app.relation;

import java.time.LocalDate;
import java.util.ArrayList;
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

  /** Returns the history that begins on a day; no whole period may lie between. */
  static History of(DayTallies acts, Calendar calendar, LocalDate start) {
    List<Tally> tallies = new ArrayList<>();
    List<Integer> days = new ArrayList<>();
    LocalDate end = calendar.grain().start(calendar.span().first());
    if (start.isBefore(end)) {
      Calendar before = new Calendar(calendar.grain(), new Period(start, end.minusDays(1)));
      tallies.addAll(acts.of(before));
      before.periods().forEach(period -> days.add(period.days()));
    }
    int past = days.size();
    tallies.addAll(acts.of(calendar));
    calendar.periods().forEach(period -> days.add(period.days()));
    return new History(calendar, tallies, days, past);
  }

  /** Returns where a history of at most so many periods begins, as far as acts reach back. */
  static LocalDate start(Calendar calendar, LocalDate firstAct, int longest) {
    Grain grain = calendar.grain();
    LocalDate end = grain.start(calendar.span().first());
    LocalDate earliest = grain.plus(end, -longest);
    LocalDate first = firstAct.isBefore(earliest) ? earliest : grain.start(firstAct);
    return first.isBefore(end) ? first : calendar.span().first();
  }

  /** Returns the tallies of the periods that are shown. */
  List<Tally> shown() {
    return tallies.subList(past, tallies.size());
  }
}
