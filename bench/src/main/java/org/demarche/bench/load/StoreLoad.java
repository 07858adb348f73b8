package org.demarche.bench.load;

import java.io.IOException;
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

  private final VariedRecords records;
  private final Path file;
  private final long reports;

  StoreLoad(VariedRecords records, Path file, long reports) {
    this.records = records;
    this.file = file;
    this.reports = reports;
  }

  /** Keeps all reports and prints a line for each twentieth of them. */
  void print() throws IOException, MalformedRecordException {
    System.out.printf("%10s %10s %10s %10s%n", "reports", "a second", "file, MB", "most, MB");
    long stretch = Math.max(BATCH, reports / LINES);
    try (Store store = Store.open(file)) {
      for (long kept = 0; kept < reports; kept += stretch) {
        double seconds = fill(store, Math.min(stretch, reports - kept));
        line(Math.min(kept + stretch, reports), Math.min(stretch, reports - kept) / seconds);
      }
      System.out.println(store.content());
    }
  }

  /** Returns for how many seconds the store was at work. */
  private double fill(Store store, long count) throws MalformedRecordException {
    long nanos = 0;
    for (long done = 0; done < count; done += BATCH) {
      List<Record> batch = new ArrayList<>();
      for (long i = done; i < Math.min(done + BATCH, count); i++) {
        batch.add(records.next());
      }
      long start = System.nanoTime();
      store.keep(batch);
      nanos += System.nanoTime() - start;
    }
    return nanos / NANOS;
  }

  private void line(long kept, double rate) throws IOException {
    System.out.printf(
        Locale.ROOT,
        "%,10d %,10.0f %,10d %,10d%n",
        kept,
        rate,
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
