package org.demarche.app.question;

/** Says that a question asks for more than can be found in the time it has. */
public final class LargeQuestionException extends MalformedQuestionException {

  private static final long serialVersionUID = 1L;

  LargeQuestionException(int seconds) {
    super("the answer took more than " + seconds + " s and was stopped; ask for less");
  }
}
