package org.demarche.app.command;

/** What a process tells its caller at the end. */
final class ExitStatus {

  static final int ALL_CODED = 0;
  static final int SOME_REJECTED = 1;

  /** A dictionary has malformed lines. */
  static final int SOME_MALFORMED = 1;

  /** No dictionary, and not the ontology, knows what was asked for. */
  static final int NOTHING_KNOWN = 1;

  static final int WRONG_USAGE = 2;
  static final int FAILURE = 70;

  /** The reader of standard output has gone; the number that a signal for it would give. */
  static final int PIPE_CLOSED = 141;

  private ExitStatus() {}
}
