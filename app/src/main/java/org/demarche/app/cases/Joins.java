package org.demarche.app.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the pairs of tellings that may be the same act, looking only at days that are near. */
final class Joins {

  private final KeySweep sweep;
  private final List<Told> told;
  private final List<Set<String>> keys;

  /** Prepares a search among tellings that are sorted. */
  Joins(Likeness likeness, List<Told> told) {
    this.sweep = new KeySweep(likeness);
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
    sweep.sweep(
        key,
        members.stream().map(told::get).toList(),
        members.stream().map(keys::get).toList(),
        members.size(),
        (a, b, grounds) -> joins.add(join(members.get(a), members.get(b), grounds)));
  }

  private static Join join(int one, int other, List<Ground> grounds) {
    return new Join(Math.min(one, other), Math.max(one, other), grounds, Likeness.points(grounds));
  }
}
