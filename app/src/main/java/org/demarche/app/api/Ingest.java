package org.demarche.app.api;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.demarche.app.record.MalformedRecordException;
import org.demarche.app.record.RecordReader;
import org.demarche.app.server.Problem;
import org.demarche.app.store.Kept;
import org.demarche.app.store.Store;
import org.demarche.record.Record;
import org.demarche.record.RecordWriter;
import org.demarche.report.Report;

/** Codes reports that are sent, some at a time, and keeps them in the store. */
public final class Ingest implements AutoCloseable {

  /** Recursive descent into the longest sentences needs more than a thread's usual stack. */
  private static final long STACK = 64L << 20;

  private static final int WAITING = 64;
  private static final int PATIENCE_SECONDS = 120;

  private final Store store;
  private final ReportCoder coder;
  private final RecordWriter writer = new RecordWriter();
  private final RecordReader reader = new RecordReader();
  private final ThreadPoolExecutor workers;
  private final LaterSettling settling;

  /**
   * Makes one.
   *
   * @param store keeps the records
   * @param coder makes them
   * @param threads how many reports are coded at once
   */
  public Ingest(Store store, ReportCoder coder, int threads) {
    this.store = store;
    this.coder = coder;
    this.settling = new LaterSettling(store);
    this.workers =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            task -> new Thread(null, task, "coding", STACK));
  }

  /**
   * What became of a report.
   *
   * @param outcome new, changed, known or not kept
   */
  record Outcome(String outcome, Record record) {}

  /** Sees to what a run before has left unsettled. */
  public void settle() {
    settling.soon();
  }

  /** Returns how far the coder is. */
  ReportCoder.State coder() {
    return coder.state();
  }

  /** Returns how many reports wait to be coded. */
  public long waiting() {
    return workers.getQueue().size();
  }

  /**
   * Codes a report; where it is kept, its record is on the disk when this returns.
   *
   * @throws Problem if the coder fails on it, or too many wait
   */
  Outcome take(Report report, boolean keep) throws InterruptedException {
    Future<Outcome> done;
    try {
      done = workers.submit(() -> outcome(report, keep));
    } catch (RejectedExecutionException full) {
      throw Problem.later(503, "busy", "too many reports wait to be coded; send it again", 2);
    }
    try {
      return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException slow) {
      throw Problem.later(
          503, "busy", "the report is still being coded; send it again, which doubles nothing", 10);
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException(failure.getCause());
    }
  }

  private Outcome outcome(Report report, boolean keep) {
    Record record = coded(report);
    if (!keep) {
      return new Outcome("not kept", record);
    }
    Kept kept = store.keep(List.of(record));
    settling.soon();
    String outcome = kept.fresh() > 0 ? "new" : kept.changed() > 0 ? "changed" : "known";
    return new Outcome(outcome, record);
  }

  /** The record is read from its line, as that of every other way into the store is. */
  private Record coded(Report report) {
    try {
      return reader.read(writer.write(coder.code(report)));
    } catch (Problem known) {
      throw known;
    } catch (MalformedRecordException
        | StackOverflowError
        | OutOfMemoryError
        | RuntimeException failure) {
      throw SentReport.rejected(
          "the coder fails on this report (" + failure + "); please report it as a bug");
    }
  }

  /** Ends what is being written and begins nothing more. */
  @Override
  public void close() {
    workers.shutdown();
    try {
      if (!workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException stopped) {
      workers.shutdownNow();
      Thread.currentThread().interrupt();
    } finally {
      settling.close();
    }
  }
}
