package org.demarche.app.command;

/** A report does not have the sentence that is asked for. */
final class AbsentSentenceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param number of the sentence that is asked for
   * @param last number of the last one that there is
   */
  AbsentSentenceException(int number, int last) {
    super("there is no sentence " + number + "; they are numbered from 0, the title, to " + last);
  }
}
