package org.demarche.app.api;

import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.demarche.app.store.Store;
import org.demarche.app.store.StoreException;

/**
 * Settles expectations and links cases a moment after reports have come, for all of them at once:
 * that looks through all that concerns their countries, for which no sender should have to wait.
 * The store remembers what is not settled yet, so that nothing is lost when the process ends.
 */
final class LaterSettling implements AutoCloseable {

  private static final long SHORTEST_MILLIS = 200;

  /** Settling takes a fifth of the time at most, while the store takes no reports. */
  private static final long PAUSES = 4;

  private final Store store;
  private final AtomicBoolean due = new AtomicBoolean();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "settling");
            thread.setDaemon(true);
            return thread;
          });
  private volatile long pauseMillis = SHORTEST_MILLIS;

  LaterSettling(Store store) {
    this.store = store;
  }

  /** Settles soon, whatever has come until then. */
  void soon() {
    if (due.compareAndSet(false, true)) {
      try {
        var unused = clock.schedule(this::settle, pauseMillis, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException ending) {
        due.set(false);
      }
    }
  }

  /** What fails now, as when the disk is full, is due again with the next report. */
  private void settle() {
    due.set(false);
    long start = System.nanoTime();
    try {
      store.settle();
    } catch (StoreException later) {
      return;
    } finally {
      long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      pauseMillis = Math.max(SHORTEST_MILLIS, PAUSES * took);
    }
  }

  /** Ends what is under way and begins nothing more. */
  @Override
  public void close() {
    clock.shutdownNow();
    try {
      clock.awaitTermination(1, TimeUnit.HOURS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
