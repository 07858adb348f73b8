package org.demarche.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Adds up how long each stage takes of the thread that works, whoever else has the core meanwhile.
 */
public final class StageTimes {

  private static final double NANOS = 1e6;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);

  /** Does the work of a stage and adds its time. */
  public <T> T of(Stage stage, Supplier<T> work) {
    long start = threads.getCurrentThreadCpuTime();
    T result = work.get();
    nanos.merge(stage, threads.getCurrentThreadCpuTime() - start, Long::sum);
    return result;
  }

  /** Returns the milliseconds of a stage so far. */
  public double millis(Stage stage) {
    return nanos.getOrDefault(stage, 0L) / NANOS;
  }
}
