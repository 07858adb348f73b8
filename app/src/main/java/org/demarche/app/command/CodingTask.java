package org.demarche.app.command;

import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.demarche.report.Intake;
import org.demarche.report.Report;

/**
 * A piece of input that is being coded.
 *
 * @param intake the piece
 * @param coming what becomes of it
 */
record CodingTask(Intake intake, Future<Outcome> coming) {

  /** Whoever waits for a report of so many characters wonders whether anything goes on. */
  private static final int LONG = 100_000;

  private static final int SECONDS = 2;

  /**
   * Waits for the outcome.
   *
   * @param news is told now and then which report this is, if it is a long one
   */
  Outcome outcome(Consumer<String> news) throws InterruptedException {
    for (int waited = SECONDS; ; waited += SECONDS) {
      try {
        return coming.get(SECONDS, TimeUnit.SECONDS);
      } catch (TimeoutException goesOn) {
        tell(waited, news);
      } catch (ExecutionException failure) {
        throw cause(failure);
      }
    }
  }

  private void tell(int waited, Consumer<String> news) {
    if (intake instanceof Report report && report.text().length() >= LONG) {
      news.accept(
          String.format(
              Locale.ROOT,
              "coding %s, %,d characters, for %d s",
              report.input(),
              report.text().length(),
              waited));
    }
  }

  private static RuntimeException cause(ExecutionException failure) {
    if (failure.getCause() instanceof LoadFailedException noCoder) {
      return noCoder;
    }
    if (failure.getCause() instanceof ChangedInputException changed) {
      return changed;
    }
    return new IllegalStateException(failure.getCause());
  }
}
