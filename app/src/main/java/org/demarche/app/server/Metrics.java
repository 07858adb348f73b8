package org.demarche.app.server;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/** Counts what is answered, and tells it in the text form of Prometheus. */
public final class Metrics {

  private static final double[] SECONDS = {0.005, 0.02, 0.1, 0.5, 2, 10};
  private static final double NANOS = 1e9;
  private static final String START = "demarche.start";

  private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
  private final Map<String, Durations> durations = new ConcurrentSkipListMap<>();
  private final Map<String, LongSupplier> gauges = new ConcurrentHashMap<>();

  Metrics() {
    Runtime runtime = Runtime.getRuntime();
    gauge("jvm_memory_used_bytes", () -> runtime.totalMemory() - runtime.freeMemory());
    gauge("jvm_threads", Thread::activeCount);
  }

  /** Has a figure told, which is asked for each time. */
  public void gauge(String name, LongSupplier value) {
    gauges.put("demarche_" + name, value);
  }

  void begin(Context context) {
    context.attribute(START, System.nanoTime());
  }

  void count(Context context) {
    String path = context.endpointHandlerPath();
    String route = path.startsWith("/") ? path : "none";
    String labels =
        "method=\""
            + context.method()
            + "\",route=\""
            + route
            + "\",status=\""
            + context.statusCode()
            + "\"";
    requests.computeIfAbsent(labels, each -> new LongAdder()).increment();
    Long start = context.attribute(START);
    if (start != null) {
      durations
          .computeIfAbsent("route=\"" + route + "\"", each -> new Durations())
          .add((System.nanoTime() - start) / NANOS);
    }
  }

  /** Returns all figures. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append("# TYPE demarche_requests_total counter\n");
    requests.forEach(
        (labels, count) -> line(text, "demarche_requests_total{" + labels + "}", count.sum()));
    text.append("# TYPE demarche_request_seconds histogram\n");
    durations.forEach((labels, each) -> each.write(labels, text));
    new TreeMap<>(gauges)
        .forEach(
            (name, value) -> {
              text.append("# TYPE ").append(name).append(" gauge\n");
              line(text, name, value.getAsLong());
            });
    return text.toString();
  }

  private static void line(StringBuilder text, String name, long value) {
    text.append(name).append(' ').append(value).append('\n');
  }

  /** How long the answers of a route took. */
  private static final class Durations {

    private final LongAdder[] counts = new LongAdder[SECONDS.length + 1];
    private final java.util.concurrent.atomic.DoubleAdder sum =
        new java.util.concurrent.atomic.DoubleAdder();

    Durations() {
      for (int i = 0; i < counts.length; i++) {
        counts[i] = new LongAdder();
      }
    }

    void add(double seconds) {
      int at = 0;
      while (at < SECONDS.length && seconds > SECONDS[at]) {
        at++;
      }
      counts[at].increment();
      sum.add(seconds);
    }

    void write(String labels, StringBuilder text) {
      long all = 0;
      for (int i = 0; i < counts.length; i++) {
        all += counts[i].sum();
        String most = i < SECONDS.length ? Double.toString(SECONDS[i]) : "+Inf";
        line(text, "demarche_request_seconds_bucket{" + labels + ",le=\"" + most + "\"}", all);
      }
      text.append(
          String.format(Locale.ROOT, "demarche_request_seconds_sum{%s} %.3f%n", labels, sum.sum()));
      line(text, "demarche_request_seconds_count{" + labels + "}", all);
    }
  }
}
