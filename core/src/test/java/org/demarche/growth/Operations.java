package org.demarche.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the steps of instrumented methods: each call and each round of a loop is one.
 *
 * <p>Instrumented code calls {@link #step} from wherever it is, so the counts are static; they mean
 * something only as long as one thread works.
 */
public final class Operations {

  private static final List<String> METHODS = new ArrayList<>();

  private static long[] counts = new long[1 << 16];

  private Operations() {}

  /** Returns the number of a method, under which its steps are counted from now on. */
  static synchronized int register(String method) {
    METHODS.add(method);
    if (METHODS.size() > counts.length) {
      counts = Arrays.copyOf(counts, 2 * counts.length);
    }
    return METHODS.size() - 1;
  }

  /** Counts a step of a method. */
  public static void step(int method) {
    counts[method]++;
  }

  /** Forgets all steps so far. */
  static void reset() {
    Arrays.fill(counts, 0);
  }

  /** Returns how many steps were taken in all. */
  static long all() {
    return Arrays.stream(counts).sum();
  }

  /** Returns the steps by method, of those that took any. */
  static synchronized Map<String, Long> byMethod() {
    Map<String, Long> steps = new LinkedHashMap<>();
    for (int i = 0; i < METHODS.size(); i++) {
      if (counts[i] > 0) {
        steps.merge(METHODS.get(i), counts[i], Long::sum);
      }
    }
    return steps;
  }
}
