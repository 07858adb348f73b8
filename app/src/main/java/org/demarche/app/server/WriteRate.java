package org.demarche.app.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Sends away machines that write too often. */
final class WriteRate {

  private static final int MOST_MACHINES = 10_000;
  private static final double NANOS = 1e9;
  private static final double MINUTE = 60;

  private final double perSecond;
  private final double most;
  private final LongSupplier nanos;

  /** What each machine may still write, of those that wrote last. */
  private final Map<String, Allowance> allowances =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
          return size() > MOST_MACHINES;
        }
      };

  /**
   * Makes one.
   *
   * @param perMinute writes a minute on average; a fifth of it may come at once
   * @param nanos a clock
   */
  WriteRate(int perMinute, LongSupplier nanos) {
    this.perSecond = perMinute / MINUTE;
    this.most = Math.max(1, perMinute / 5.0);
    this.nanos = nanos;
  }

  private record Allowance(double writes, long at) {}

  /**
   * Counts a write.
   *
   * @throws Problem if it is one too many
   */
  synchronized void count(String machine) {
    long now = nanos.getAsLong();
    Allowance last = allowances.getOrDefault(machine, new Allowance(most, now));
    double left = Math.min(most, last.writes() + (now - last.at()) / NANOS * perSecond);
    if (left < 1) {
      allowances.put(machine, new Allowance(left, now));
      long seconds = (long) Math.ceil((1 - left) / perSecond);
      throw Problem.later(
          429,
          "too many writes",
          "this machine writes too often; write again in "
              + seconds
              + " s, or use"
              + " 'demarche ingest' for many reports",
          seconds);
    }
    allowances.put(machine, new Allowance(left - 1, now));
  }
}
