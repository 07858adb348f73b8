package org.demarche.app.command;

/** What a process tells its caller at the end. */
public final class ExitStatus {

  /** All reports are coded. */
  public static final int ALL_CODED = 0;

  /** Some input is rejected. */
  public static final int SOME_REJECTED = 1;

  /** A dictionary has malformed lines. */
  static final int SOME_MALFORMED = 1;

  /** No dictionary, and not the ontology, knows what was asked for. */
  static final int NOTHING_KNOWN = 1;

  /** The words of the command, or the files that they name, do not fit each other. */
  public static final int WRONG_USAGE = 2;

  /** The program cannot do its work at all. */
  public static final int FAILURE = 70;

  /** The reader of standard output has gone; the number that a signal for it would give. */
  static final int PIPE_CLOSED = 141;

  private ExitStatus() {}
}
