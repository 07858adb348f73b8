package org.demarche.bench.load;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.app.record.MalformedRecordException;
import org.demarche.app.store.Store;
import org.demarche.record.Record;

/** Fills a store with varied records and says how fast it takes them as it grows. */
final class StoreLoad {

  private static final int BATCH = 500;
  private static final int LINES = 20;
  private static final double NANOS = 1e9;
  private static final double MILLI = 1e6;
  private static final String LINE = "%10s %10s %14s %10s %10s%n";

  private final VariedRecords records;
  private final Path file;
  private final long reports;
  private final OperatingSystemMXBean process =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  StoreLoad(VariedRecords records, Path file, long reports) {
    this.records = records;
    this.file = file;
    this.reports = reports;
  }

  /** Keeps all reports and prints a line for each twentieth of them. */
  void print() throws IOException, MalformedRecordException {
    System.out.printf(LINE, "reports", "a second", "processor, ms", "file, MB", "most, MB");
    long stretch = Math.max(BATCH, reports / LINES);
    try (Store store = Store.open(file)) {
      long there = store.content().reports();
      records.skip(there);
      for (long kept = there; kept < reports; kept += stretch) {
        long count = Math.min(stretch, reports - kept);
        line(kept + count, fill(store, count), count);
      }
      settle(store);
      System.out.println(store.content());
    }
  }

  /**
   * What a stretch took.
   *
   * @param elapsed nanoseconds by the clock
   * @param used nanoseconds of processor time, of all threads
   */
  private record Taken(long elapsed, long used) {}

  /** Returns for how long the store was at work. */
  private Taken fill(Store store, long count) throws MalformedRecordException {
    long elapsed = 0;
    long used = 0;
    for (long done = 0; done < count; done += BATCH) {
      List<Record> batch = new ArrayList<>();
      for (long i = done; i < Math.min(done + BATCH, count); i++) {
        batch.add(records.next());
      }
      long start = System.nanoTime();
      long before = process.getProcessCpuTime();
      store.keep(batch);
      used += process.getProcessCpuTime() - before;
      elapsed += System.nanoTime() - start;
    }
    return new Taken(elapsed, used);
  }

  /** What is expected is settled once, when all reports are there, as an ingest does. */
  private void settle(Store store) throws IOException {
    long start = System.nanoTime();
    long before = process.getProcessCpuTime();
    store.settle();
    System.out.printf(
        Locale.ROOT,
        "settled in %.1f s, %.1f s of processor, most %d MB%n",
        (System.nanoTime() - start) / NANOS,
        (process.getProcessCpuTime() - before) / NANOS,
        mostMemory());
  }

  private void line(long kept, Taken taken, long count) throws IOException {
    System.out.printf(
        Locale.ROOT,
        LINE,
        kept,
        Math.round(count / (taken.elapsed() / NANOS)),
        String.format(Locale.ROOT, "%.2f", taken.used() / MILLI / count),
        Files.size(file) >> 20,
        mostMemory());
  }

  /** Returns the most megabytes that this process ever had in memory, as Linux tells it. */
  private static long mostMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
        .findFirst()
        .orElse(0);
  }
}
