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

  Acts {
    all = List.copyOf(all);
  }

  /** Takes from any deeds those between the sides up to a day. */
  static Acts of(Dyad dyad, Stream<Deed> deeds, LocalDate last) {
    return new Acts(
        deeds
            .filter(deed -> !deed.day().isAfter(last) && dyad.goes(Way.TOGETHER, deed))
            .sorted(Comparator.comparing(Deed::day).thenComparing(Deed::caseId))
            .map(deed -> act(dyad, deed))
            .toList());
  }

  private static Act act(Dyad dyad, Deed deed) {
    boolean forth = dyad.goes(Way.FORTH, deed);
    boolean back = dyad.goes(Way.BACK, deed);
    return new Act(
        deed, forth && back ? Way.TOGETHER : forth ? Way.FORTH : Way.BACK, dyad.mutual(deed));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  LocalDate firstDay() {
    return all.get(0).deed().day();
  }

  LocalDate lastDay() {
    return all.get(all.size() - 1).deed().day();
  }

  Acts within(Period period) {
    return new Acts(all.stream().filter(act -> period.includes(act.deed().day())).toList());
  }
}
