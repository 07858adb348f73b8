package org.demarche.app.command;

/** Tells the person at the terminal how far a run has come. */
interface Progress extends AutoCloseable {

  /** Says what is going on. */
  void doing(String what);

  /** Says how far the run is: bytes read, records written, inputs rejected. */
  void at(long position, long records, long rejected);

  /** Makes room for something else on the same screen. */
  void clear();

  @Override
  void close();
}
