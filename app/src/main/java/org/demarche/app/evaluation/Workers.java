package org.demarche.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Does the same with many things on several threads. */
final class Workers implements AutoCloseable {

  /** Recursive descent into the longest sentences needs more than a thread's usual stack. */
  private static final long STACK = 64L << 20;

  private final ExecutorService pool;

  Workers(int threads) {
    this.pool =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(null, task, "scoring", STACK);
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Returns the results in the order of the things.
   *
   * @param done is told how many results there are
   */
  <A, B> List<B> map(List<A> things, Function<A, B> work, IntConsumer done)
      throws InterruptedException {
    List<Future<B>> futures = new ArrayList<>();
    things.forEach(thing -> futures.add(pool.submit(() -> work.apply(thing))));
    List<B> results = new ArrayList<>();
    for (Future<B> future : futures) {
      results.add(result(future));
      done.accept(results.size());
    }
    return results;
  }

  private static <B> B result(Future<B> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failure.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
