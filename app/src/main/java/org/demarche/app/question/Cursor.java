package org.demarche.app.question;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Where a page ended, and the next begins.
 *
 * @param day day of the last row
 * @param id its id
 */
public record Cursor(LocalDate day, String id) {

  /**
   * Reads one from its text.
   *
   * @throws MalformedQuestionException if it is none
   */
  public static Cursor parse(String text) {
    int slash = text.indexOf('/');
    try {
      if (slash > 0 && slash < text.length() - 1) {
        return new Cursor(LocalDate.parse(text.substring(0, slash)), text.substring(slash + 1));
      }
    } catch (DateTimeException none) {
      // Falls through to the same words as a text without a day.
    }
    throw new MalformedQuestionException(
        "\"" + text + "\" is no place to go on from; take it as the page before gave it");
  }

  @Override
  public String toString() {
    return day + "/" + id;
  }
}
