package org.demarche.bench;

/** One pass of a piece of work over all reports. */
@FunctionalInterface
interface Pass {

  /** Does the work and returns how many things it found, the same each time. */
  long run();
}
