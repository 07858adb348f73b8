package org.demarche.app.cases;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the joins of a group into reasons that all lead back to its first telling. */
final class JoinTree {

  private final List<Told> told;
  private final Map<Integer, List<Join>> joins = new HashMap<>();
  private final Map<Integer, Telling> reached = new HashMap<>();

  JoinTree(List<Told> told, Group group) {
    this.told = told;
    for (Join join : group.joins()) {
      joins.computeIfAbsent(join.one(), none -> new ArrayList<>()).add(join);
      joins.computeIfAbsent(join.other(), none -> new ArrayList<>()).add(join);
    }
    reach(group.members().stream().min(Comparator.naturalOrder()).orElseThrow());
  }

  /** Returns the tellings in their order. */
  List<Telling> tellings() {
    return reached.values().stream().sorted(Comparator.comparing(Telling::told)).toList();
  }

  private void reach(int first) {
    reached.put(first, new Telling(told.get(first), Optional.empty(), List.of()));
    Deque<Integer> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      int from = open.remove();
      for (Join join : joins.getOrDefault(from, List.of())) {
        int to = join.one() == from ? join.other() : join.one();
        if (!reached.containsKey(to)) {
          reached.put(
              to, new Telling(told.get(to), Optional.of(told.get(from).key()), join.grounds()));
          open.add(to);
        }
      }
    }
  }
}
