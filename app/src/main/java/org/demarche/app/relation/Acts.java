package org.demarche.app.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What two sides have done to each other.
 *
 * @param all in the order of days and, on a day, of ids
 */
record Acts(List<Act> all) {

  /** Takes from any deeds those between the sides up to a day. */
  static Acts of(Dyad dyad, Stream<Deed> deeds, LocalDate last) {
    return new Acts(
        deeds
            .filter(deed -> !deed.day().isAfter(last))
            .<Act>mapMulti((deed, acts) -> Act.of(dyad, deed).ifPresent(acts))
            .sorted(Comparator.comparing(Act::day).thenComparing(act -> act.deed().caseId()))
            .toList());
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  LocalDate firstDay() {
    return all.get(0).day();
  }

  LocalDate lastDay() {
    return all.get(all.size() - 1).day();
  }

  /** Returns the acts of the days of a period. */
  Acts within(Period period) {
    return new Acts(all.subList(before(period.first()), before(period.last().plusDays(1))));
  }

  /** Returns how many come before a day. */
  private int before(LocalDate day) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).day().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
