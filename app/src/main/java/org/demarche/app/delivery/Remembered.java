package org.demarche.app.delivery;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.app.alert.Told;

/** What was told through which channel. */
final class Remembered {

  private final Map<String, NavigableMap<String, Set<String>>> turns = new HashMap<>();

  void add(String channel, String rule, String key, String turn) {
    of(channel, rule).merge(key, Set.of(turn), Remembered::both);
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> both = new TreeSet<>(some);
    both.addAll(others);
    return both;
  }

  Told told(String channel) {
    return (rule, first, last) -> {
      Set<String> all = new TreeSet<>();
      of(channel, rule).subMap(first, true, last, true).values().forEach(all::addAll);
      return all;
    };
  }

  private NavigableMap<String, Set<String>> of(String channel, String rule) {
    return turns.computeIfAbsent(channel + "\n" + rule, name -> new TreeMap<>());
  }
}
