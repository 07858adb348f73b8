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
    throw strange(text);
  }

  /** Returns what says that this is no place in the answer it is given to. */
  MalformedQuestionException strange() {
    return strange(toString());
  }

  private static MalformedQuestionException strange(String text) {
    return new MalformedQuestionException(
        "\"" + text + "\" is no place to go on from; take it as the page before gave it");
  }

  /**
   * Returns one of two parts of the id.
   *
   * @param between what stands between them, where it stands last
   * @throws MalformedQuestionException if it does not stand there
   */
  String part(char between, boolean first) {
    int at = id.lastIndexOf(between);
    if (at < 0) {
      throw strange();
    }
    return first ? id.substring(0, at) : id.substring(at + 1);
  }

  @Override
  public String toString() {
    return day + "/" + id;
  }
}
