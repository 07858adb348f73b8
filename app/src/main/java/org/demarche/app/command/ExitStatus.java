package org.demarche.app.command;

/** What a process tells its caller at the end. */
final class ExitStatus {

  static final int ALL_CODED = 0;
  static final int SOME_REJECTED = 1;
  static final int WRONG_USAGE = 2;
  static final int FAILURE = 70;

  /** The reader of standard output has gone; the number that a signal for it would give. */
  static final int PIPE_CLOSED = 141;

  private ExitStatus() {}
}
