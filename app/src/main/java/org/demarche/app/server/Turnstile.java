package org.demarche.app.server;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets some in at once and some more wait; whoever comes then is sent away. */
final class Turnstile {

  private final Semaphore inside;
  private final Semaphore places;
  private final int patience;

  /**
   * Makes one.
   *
   * @param running how many are in at once
   * @param waiting how many wait
   * @param patience how many seconds at most
   */
  Turnstile(int running, int waiting, int patience) {
    this.inside = new Semaphore(running, true);
    this.places = new Semaphore(running + waiting);
    this.patience = patience;
  }

  /** Something that is done inside. */
  interface Work<T, E extends Exception> {
    T run() throws E, InterruptedException;
  }

  <T, E extends Exception> T in(Work<T, E> work) throws E, InterruptedException {
    if (!places.tryAcquire()) {
      throw full();
    }
    try {
      if (!inside.tryAcquire(patience, TimeUnit.SECONDS)) {
        throw full();
      }
      try {
        return work.run();
      } finally {
        inside.release();
      }
    } finally {
      places.release();
    }
  }

  private static Problem full() {
    return Problem.later(503, "busy", "too much is asked at once; ask again in a second", 1);
  }
}
