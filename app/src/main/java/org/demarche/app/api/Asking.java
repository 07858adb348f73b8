package org.demarche.app.api;

import java.util.function.Supplier;
import org.demarche.app.question.MalformedQuestionException;
import org.demarche.app.server.Problem;

/** Asks what only turns out to be malformed when it is asked. */
final class Asking {

  private Asking() {}

  /**
   * Returns the answer.
   *
   * @param parameter what alone can still be wrong
   * @throws Problem that names it
   */
  static <T> T of(String parameter, Supplier<T> question) {
    try {
      return question.get();
    } catch (MalformedQuestionException wrong) {
      throw Problem.parameter(parameter, String.valueOf(wrong.getMessage()));
    }
  }
}
