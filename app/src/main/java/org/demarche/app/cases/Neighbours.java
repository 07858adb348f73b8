package org.demarche.app.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.app.day.Days;

/** Finds the tellings, among many that are known, which new ones may be joined with. */
final class Neighbours {

  private final Likeness likeness;
  private final Map<String, List<Told>> known = new HashMap<>();
  private final Map<String, Long> longest = new HashMap<>();

  Neighbours(Likeness likeness, Collection<Told> tellings) {
    this.likeness = likeness;
    for (Told told : tellings) {
      for (String key : CaseKeys.of(told)) {
        known.computeIfAbsent(key, none -> new ArrayList<>()).add(told);
        longest.merge(key, told.time().days().length(), Math::max);
      }
    }
    known.values().forEach(list -> list.sort(Comparator.comparing(Neighbours::start)));
  }

  Set<TellingKey> of(Collection<Told> fresh) {
    Set<TellingKey> near = new HashSet<>();
    for (Told told : fresh) {
      for (String key : CaseKeys.of(told)) {
        add(told, key, near);
      }
    }
    return near;
  }

  private void add(Told told, String key, Set<TellingKey> near) {
    List<Told> candidates = known.getOrDefault(key, List.of());
    Days days = told.time().days();
    long reach = longest.getOrDefault(key, 0L) + Timing.TOLERANCE;
    LocalDate end = days.last().plusDays(Timing.TOLERANCE);
    for (int i = from(candidates, days.first().minusDays(reach)); i < candidates.size(); i++) {
      Told candidate = candidates.get(i);
      if (start(candidate).isAfter(end)) {
        return;
      }
      if (!near.contains(candidate.key()) && likeness.enough(told, candidate).isPresent()) {
        near.add(candidate.key());
      }
    }
  }

  /** Returns the first number of a telling that starts on a day or later. */
  private static int from(List<Told> sorted, LocalDate day) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(sorted.get(middle)).isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static LocalDate start(Told told) {
    return told.time().days().first();
  }
}
