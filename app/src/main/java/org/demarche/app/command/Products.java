package org.demarche.app.command;

import java.io.Closeable;
import java.io.IOException;
import org.demarche.app.journal.Checkpoint;
import org.demarche.app.output.LineOutput;

/** What a run over many reports writes: its records, and what is rejected. */
interface Products extends Closeable {

  /** Takes the lines of records. */
  LineOutput records();

  /** Takes a line for each rejection. */
  LineOutput rejects();

  /** Returns how far an earlier run has come, with which this one goes on. */
  default Checkpoint start() {
    return Checkpoint.none();
  }

  /**
   * Takes how far the run is.
   *
   * @param reports how many pieces of input are dealt with, also by the run before
   * @param rejected how many of these are rejected
   * @param inputs what stands for these pieces of input
   */
  default void reached(long reports, long rejected, long inputs) throws IOException {}

  /** Makes everything permanent, as the run is done. */
  void keep() throws IOException;
}
