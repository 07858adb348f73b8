package org.demarche.petrarch;

/** A part of an entry cannot be read; the message says what is wrong and what is expected. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String problem;

  UnreadableException(String problem) {
    super(problem);
    this.problem = problem;
  }

  String problem() {
    return problem;
  }
}
