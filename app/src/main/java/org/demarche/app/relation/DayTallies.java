package org.demarche.app.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What goes one way on each day of a period: a hundred acts of a day are looked at once, however
 * many periods the day is then counted in.
 */
final class DayTallies {

  private final Period period;
  private final Tally[] days;

  private DayTallies(Period period, Sum[] sums) {
    this.period = period;
    this.days = new Tally[sums.length];
    for (int i = 0; i < sums.length; i++) {
      days[i] = sums[i] == null ? Tally.none() : sums[i].tally();
    }
  }

  /** Returns the days of all ways. */
  static Map<Way, DayTallies> of(Acts acts, Period period) {
    Map<Way, Sum[]> sums = new EnumMap<>(Way.class);
    for (Way way : Way.values()) {
      sums.put(way, new Sum[period.days()]);
    }
    for (Act act : acts.within(period).all()) {
      int day = period.index(act.day());
      sums.forEach((way, ofWay) -> add(act, way, ofWay, day));
    }
    Map<Way, DayTallies> days = new EnumMap<>(Way.class);
    sums.forEach((way, ofWay) -> days.put(way, new DayTallies(period, ofWay)));
    return days;
  }

  private static void add(Act act, Way way, Sum[] sums, int day) {
    if (act.goes(way)) {
      if (sums[day] == null) {
        sums[day] = new Sum();
      }
      sums[day].add(act);
    }
  }

  /** Returns the tally of some days of the period. */
  Tally of(Period part) {
    Tally tally = Tally.none();
    int last = period.index(part.last());
    for (int i = period.index(part.first()); i <= last; i++) {
      tally = days[i].cases() == 0 ? tally : tally.plus(days[i]);
    }
    return tally;
  }

  /** Returns a tally for each period of a calendar, all in this one. */
  List<Tally> of(Calendar calendar) {
    List<Tally> tallies = new ArrayList<>(calendar.size());
    calendar.periods().forEach(part -> tallies.add(of(part)));
    return tallies;
  }
}
