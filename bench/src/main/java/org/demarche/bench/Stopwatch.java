package org.demarche.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Measures this Java, from when it was made, on the thread that made it. */
final class Stopwatch {

  private static final double NANOS = 1e6;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final long processor = system.getProcessCpuTime();
  private final long elapsed = System.nanoTime();
  private final long thread = threads.getCurrentThreadCpuTime();

  /** Returns how long it has been running. */
  Timing read() {
    return new Timing(
        (System.nanoTime() - elapsed) / NANOS,
        (system.getProcessCpuTime() - processor) / NANOS,
        (threads.getCurrentThreadCpuTime() - thread) / NANOS);
  }
}
