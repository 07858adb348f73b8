package org.demarche.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.app.cases.Case;
import org.demarche.app.cases.Telling;
import org.demarche.app.cases.Told;
import org.demarche.app.store.TellingRows.Standing;

/**
 * Which cases are others than before: most of a circle stay the same when a telling joins it.
 *
 * @param gone the tellings of cases that are no more, or no more the same
 * @param fresh cases that are new, or no more the same
 */
record CaseDifference(Map<String, List<Standing>> gone, List<Case> fresh) {

  /** All of a telling that does not stand in its record. */
  private record Place(String circle, String key, String account, String like, String why) {

    static Place of(Standing standing) {
      Told told = standing.numbered().told();
      return new Place(
          standing.circle(),
          told.key().toString(),
          told.account(),
          standing.like(),
          standing.why());
    }

    static Place of(Case of, Telling telling) {
      Told told = telling.told();
      return new Place(
          of.circle(),
          told.key().toString(),
          told.account(),
          TellingRows.like(telling),
          TellingRows.why(telling));
    }
  }

  /**
   * Compares.
   *
   * @param altered cases that count as no more the same in any case
   */
  static CaseDifference of(List<Standing> before, List<Case> after, Set<String> altered) {
    Map<String, List<Standing>> gone = new HashMap<>();
    before.forEach(
        each -> gone.computeIfAbsent(each.caseId(), none -> new ArrayList<>()).add(each));
    List<Case> fresh = new ArrayList<>();
    for (Case each : after) {
      List<Standing> known = gone.getOrDefault(each.id(), List.of());
      if (!altered.contains(each.id()) && isSame(known, each)) {
        gone.remove(each.id());
      } else {
        fresh.add(each);
      }
    }
    return new CaseDifference(gone, fresh);
  }

  private static boolean isSame(List<Standing> known, Case now) {
    if (known.size() != now.tellings().size()) {
      return false;
    }
    Set<Place> places = new HashSet<>();
    known.forEach(each -> places.add(Place.of(each)));
    return now.tellings().stream().allMatch(telling -> places.contains(Place.of(now, telling)));
  }

  /** Returns whose expectations what was and what is now can concern, case by case. */
  Set<Unsettled.Due> due() {
    Set<Unsettled.Due> due = new HashSet<>();
    gone.values()
        .forEach(
            standing ->
                due.addAll(due(standing.stream().map(each -> each.numbered().told()).toList())));
    fresh.forEach(each -> due.addAll(due(each.tellings().stream().map(Telling::told).toList())));
    return due;
  }

  private static List<Unsettled.Due> due(List<Told> tellings) {
    List<LocalDate> days = tellings.stream().map(Told::published).sorted().toList();
    return tellings.stream()
        .flatMap(told -> told.actors().and(told.recipients()).countries().stream())
        .distinct()
        .map(country -> new Unsettled.Due(country, days.get(0), days.get(days.size() - 1)))
        .toList();
  }
}
