package org.demarche.app.command;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;
import org.demarche.report.Report;

/**
 * Codes reports on several threads and hands over the outcomes in the order of the input.
 *
 * <p>One thread reads, several code, and the caller's takes the outcomes; a bounded queue between
 * them keeps memory level however long the input is.
 */
public final class Coding {

  private static final int WAITING_PER_THREAD = 8;

  /** Recursive descent into the longest sentences needs more than a thread's usual stack. */
  private static final long STACK = 64L << 20;

  private final Function<Report, String> form;
  private final int threads;
  private final Consumer<String> news;

  /**
   * Prepares a run.
   *
   * @param coder codes the reports
   * @param form what is written of a report, by asking the coder
   */
  Coding(LoadedOnce coder, BiFunction<LoadedCoder, Report, String> form, int threads) {
    this(report -> form.apply(coder.coder(), report), threads);
  }

  /**
   * Prepares a run.
   *
   * @param form what is written of a report
   */
  public Coding(Function<Report, String> form, int threads) {
    this(form, threads, remark -> {});
  }

  private Coding(Function<Report, String> form, int threads, Consumer<String> news) {
    this.form = form;
    this.threads = threads;
    this.news = news;
  }

  /**
   * Returns the same run that also says which long report it is at.
   *
   * @param told takes a remark for the person who waits
   */
  public Coding telling(Consumer<String> told) {
    return new Coding(form, threads, told);
  }

  /** Takes one outcome after the other. */
  @FunctionalInterface
  public interface Sink {
    /** Takes the next outcome. */
    void accept(Outcome outcome) throws IOException;
  }

  /**
   * Codes all that the reading hands over.
   *
   * @param position how many bytes it has read
   * @param sink takes the outcomes on the calling thread
   */
  public void run(Consumer<Consumer<Intake>> reading, LongSupplier position, Sink sink)
      throws IOException, InterruptedException {
    runMarked(reading, () -> Mark.at(position.getAsLong()), sink);
  }

  /**
   * Codes all that the reading hands over.
   *
   * @param reading hands over what it reads
   * @param mark where reading is
   * @param sink takes the outcomes on the calling thread
   */
  void runMarked(Consumer<Consumer<Intake>> reading, Supplier<Mark> mark, Sink sink)
      throws IOException, InterruptedException {
    BlockingQueue<Optional<CodingTask>> queue =
        new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD);
    ExecutorService workers =
        Executors.newFixedThreadPool(threads, task -> thread(task, "coding", STACK));
    Thread reader = thread(() -> read(reading, mark, workers, queue), "reading", 0);
    reader.start();
    try {
      for (Optional<CodingTask> next = queue.take(); next.isPresent(); next = queue.take()) {
        sink.accept(next.get().outcome(news));
      }
    } finally {
      reader.interrupt();
      workers.shutdownNow();
    }
  }

  private void read(
      Consumer<Consumer<Intake>> reading,
      Supplier<Mark> mark,
      ExecutorService workers,
      BlockingQueue<Optional<CodingTask>> queue) {
    try {
      reading.accept(
          intake -> {
            Mark read = mark.get();
            put(
                queue,
                Optional.of(new CodingTask(intake, workers.submit(() -> code(intake, read)))));
          });
      put(queue, Optional.empty());
    } catch (ChangedInputException changed) {
      fail(queue, changed);
    } catch (CancellationException | RejectedExecutionException stopped) {
      return;
    } catch (RuntimeException | Error failure) {
      fail(queue, failure);
    }
  }

  /** Hands over why reading failed, unless the run has been stopped, when nobody asks any more. */
  private static void fail(BlockingQueue<Optional<CodingTask>> queue, Throwable failure) {
    try {
      Rejected unread = Rejected.whole("", "reading fails");
      put(queue, Optional.of(new CodingTask(unread, CompletableFuture.failedFuture(failure))));
    } catch (CancellationException stopped) {
      return;
    }
  }

  private static <T> void put(BlockingQueue<T> queue, T element) {
    try {
      queue.put(element);
    } catch (InterruptedException stopped) {
      throw new CancellationException();
    }
  }

  private Outcome code(Intake intake, Mark mark) {
    if (intake instanceof Report report) {
      return code(report, mark);
    }
    return new Outcome.Refused((Rejected) intake, mark);
  }

  private Outcome code(Report report, Mark mark) {
    try {
      return new Outcome.Coded(form.apply(report), mark);
    } catch (LoadFailedException noCoder) {
      throw noCoder;
    } catch (AbsentSentenceException absent) {
      return new Outcome.Refused(
          Rejected.whole(report.input(), String.valueOf(absent.getMessage())), mark);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      String reason = "the coder fails on this report (" + failure + "); please report it as a bug";
      return new Outcome.Refused(Rejected.whole(report.input(), reason), mark);
    }
  }

  private static Thread thread(Runnable task, String name, long stack) {
    Thread thread = new Thread(null, task, name, stack);
    thread.setDaemon(true);
    return thread;
  }
}
