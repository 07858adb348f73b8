package org.demarche.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fixed piece of work of the coder's kind, but none of its code: words are cut from a text and
 * counted. What is measured beside it, divided by it, can be compared between machines and hours.
 */
final class Calibration {

  private static final int WORDS = 40_000;
  private static final int DIFFERENT = 4_099;
  private static final int STEP = 48_271;
  private static final int WARM_UP = 40;
  private static final int RUNS = 10;

  private final String text = text();

  /** Makes the text and warms up. */
  Calibration() {
    for (int i = 0; i < WARM_UP; i++) {
      work();
    }
  }

  /** Returns how many milliseconds of the thread the work takes at present. */
  double millis() {
    Stopwatch watch = new Stopwatch();
    for (int i = 0; i < RUNS; i++) {
      work();
    }
    return watch.read().by(RUNS).thread();
  }

  private void work() {
    Map<String, Integer> counts = new HashMap<>();
    int from = 0;
    for (int to = text.indexOf(' '); to >= 0; to = text.indexOf(' ', from)) {
      counts.merge(text.substring(from, to), 1, Integer::sum);
      from = to + 1;
    }
    if (new TreeMap<>(counts).size() != DIFFERENT) {
      throw new IllegalStateException("the calibration has counted wrongly; report it as a bug");
    }
  }

  private static String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      text.append("word").append((long) i * STEP % DIFFERENT).append(' ');
    }
    return text.toString();
  }
}
