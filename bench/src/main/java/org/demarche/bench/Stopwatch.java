package org.demarche.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Measures this Java, from when it was made. */
final class Stopwatch {

  private static final double NANOS = 1e6;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final long processor = system.getProcessCpuTime();
  private final long elapsed = System.nanoTime();

  /** Returns how long it has been running. */
  Timing read() {
    return new Timing(
        (System.nanoTime() - elapsed) / NANOS, (system.getProcessCpuTime() - processor) / NANOS);
  }
}
