package org.demarche.bench.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long answers took, by what was asked, and what failed; for many threads. */
final class Times {

  private static final double MILLI = 1e6;

  private final Map<String, List<Long>> nanos = new TreeMap<>();
  private final Map<String, Integer> failures = new TreeMap<>();

  synchronized void took(String name, long time) {
    nanos.computeIfAbsent(name, none -> new ArrayList<>()).add(time);
  }

  synchronized void failed(String why) {
    failures.merge(why, 1, Integer::sum);
  }

  /**
   * Returns a line for each thing that was asked, then one for each way in which answers failed.
   */
  synchronized String table() {
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%8s %10s %10s %10s  %s%n",
                "answers",
                "median, ms",
                "99 %, ms",
                "most, ms",
                "asked"));
    nanos.forEach((name, times) -> table.append(line(name, times)));
    failures.forEach((why, count) -> table.append(String.format("%8d failed: %s%n", count, why)));
    return table.toString();
  }

  private static String line(String name, List<Long> times) {
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return String.format(
        Locale.ROOT,
        "%8d %10.0f %10.0f %10.0f  %s%n",
        sorted.size(),
        at(sorted, 0.5),
        at(sorted, 0.99),
        at(sorted, 1),
        name);
  }

  private static double at(List<Long> sorted, double share) {
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / MILLI;
  }

  synchronized int failures() {
    return failures.values().stream().mapToInt(Integer::intValue).sum();
  }
}
