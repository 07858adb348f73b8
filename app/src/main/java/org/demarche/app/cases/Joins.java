package org.demarche.app.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the pairs of tellings that may be the same act, looking only at days that are near. */
final class Joins {

  /** With so many of those that begin after it a telling is compared, so that work stays linear. */
  private static final int MOST = 300;

  private final Likeness likeness;
  private final List<Told> told;
  private final List<Set<String>> keys;

  /** Prepares a search among tellings that are sorted. */
  Joins(Likeness likeness, List<Told> told) {
    this.likeness = likeness;
    this.told = told;
    this.keys = told.stream().map(CaseKeys::of).toList();
  }

  /** Returns the joins, the surest first. */
  List<Join> find() {
    List<Join> joins = new ArrayList<>();
    index().forEach((key, members) -> sweep(key, members, joins));
    joins.sort(Join.SUREST_FIRST);
    return joins;
  }

  private Map<String, List<Integer>> index() {
    Map<String, List<Integer>> index = new TreeMap<>();
    for (int i = 0; i < told.size(); i++) {
      for (String key : keys.get(i)) {
        index.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
      }
    }
    Comparator<Integer> byDay = Comparator.comparing(i -> told.get(i).time().days().first());
    index.values().forEach(members -> members.sort(byDay.thenComparing(i -> i)));
    return index;
  }

  private void sweep(String key, List<Integer> members, List<Join> joins) {
    for (int a = 0; a < members.size(); a++) {
      int one = members.get(a);
      LocalDate end = told.get(one).time().days().last().plusDays(Timing.TOLERANCE);
      for (int b = a + 1; b < Math.min(members.size(), a + MOST); b++) {
        int other = members.get(b);
        if (told.get(other).time().days().first().isAfter(end)) {
          break;
        }
        if (CaseKeys.firstShared(keys.get(one), keys.get(other)).equals(key)) {
          join(Math.min(one, other), Math.max(one, other)).ifPresent(joins::add);
        }
      }
    }
  }

  private Optional<Join> join(int one, int other) {
    return likeness
        .enough(told.get(one), told.get(other))
        .map(grounds -> new Join(one, other, grounds, Likeness.points(grounds)));
  }
}
