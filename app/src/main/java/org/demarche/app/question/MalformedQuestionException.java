package org.demarche.app.question;

/** Says what is wrong with a question, in words for a person. */
public class MalformedQuestionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says why. */
  public MalformedQuestionException(String reason) {
    super(reason);
  }
}
