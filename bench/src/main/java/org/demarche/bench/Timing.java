package org.demarche.bench;

/**
 * How long something took, in milliseconds.
 *
 * @param elapsed by the clock, which goes on while others have the core
 * @param processor of all threads of this Java, with compiling and collecting garbage
 * @param thread of the thread that measures, without these
 */
record Timing(double elapsed, double processor, double thread) {

  /** Returns the mean of several runs that took this together. */
  Timing by(int runs) {
    return new Timing(elapsed / runs, processor / runs, thread / runs);
  }

  /** Returns both one after the other. */
  Timing and(Timing next) {
    return new Timing(elapsed + next.elapsed, processor + next.processor, thread + next.thread);
  }
}
