package org.demarche.app.command;

import java.io.IOException;
import java.util.Optional;

/**
 * Leaves the files of a run in order when its process is told to end, at whatever moment: while
 * they are being opened it waits for that, and afterwards none is opened any more.
 */
final class Ending {

  /** Opens what a run writes. */
  @FunctionalInterface
  interface Opening {
    ResumableProducts open() throws IOException;
  }

  private final Thread hook = new Thread(this::end, "ending");
  private Optional<ResumableProducts> products = Optional.empty();
  private boolean ended;

  /**
   * Opens what a run writes, looking out for the end of the process from before its first file on.
   *
   * @throws IOException when it cannot be opened, or the process is ending
   */
  ResumableProducts open(Opening opening) throws IOException {
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException ending) {
      throw new IOException("interrupted before anything was read", ending);
    }
    try {
      return opened(opening);
    } catch (IOException | RuntimeException failure) {
      forget();
      throw failure;
    }
  }

  private synchronized ResumableProducts opened(Opening opening) throws IOException {
    if (ended) {
      throw new IOException("interrupted before anything was read");
    }
    ResumableProducts all = opening.open();
    products = Optional.of(all);
    return all;
  }

  private synchronized void end() {
    ended = true;
    try {
      if (products.isPresent()) {
        products.get().leave();
      }
    } catch (IOException gone) {
      // The directory is gone or closed to us: nothing more can be cleaned up.
      return;
    }
  }

  /** Looks out no longer, as the run has ended by itself. */
  void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The process ends and the hook runs on its own.
      return;
    }
  }
}
