package org.demarche.app.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Sends away machines that ask for something too often. */
final class Rate {

  private static final int MOST_MACHINES = 10_000;
  private static final double NANOS = 1e9;
  private static final double MINUTE = 60;

  private final String advice;
  private final double perSecond;
  private final double most;
  private final LongSupplier nanos;

  /** What each machine may still ask for, of those that asked last. */
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
   * @param perMinute how many a minute on average; a fifth of it may come at once
   * @param advice what else whoever is sent away can do
   * @param nanos a clock
   */
  Rate(int perMinute, String advice, LongSupplier nanos) {
    this.advice = advice;
    this.perSecond = perMinute / MINUTE;
    this.most = Math.max(1, perMinute / 5.0);
    this.nanos = nanos;
  }

  private record Allowance(double asks, long at) {}

  /**
   * Counts one.
   *
   * @throws Problem if it is one too many
   */
  synchronized void count(String machine) {
    long now = nanos.getAsLong();
    Allowance last = allowances.getOrDefault(machine, new Allowance(most, now));
    double left = Math.min(most, last.asks() + (now - last.at()) / NANOS * perSecond);
    if (left < 1) {
      allowances.put(machine, new Allowance(left, now));
      long seconds = (long) Math.ceil((1 - left) / perSecond);
      throw Problem.later(
          429,
          "too many requests",
          "this machine asks too often; ask again in " + seconds + " s, or " + advice,
          seconds);
    }
    allowances.put(machine, new Allowance(left - 1, now));
  }
}
