package org.demarche.app.day;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A day as a person has written it.
 *
 * @param name what it was written for, as that is called in messages
 * @param word how it is written
 */
public record WrittenDay(String name, String word) {

  /**
   * Returns the day.
   *
   * @throws DateTimeException that says what is wrong, and whether the form or the day
   */
  public LocalDate value() {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeException none) {
      throw new DateTimeException(
          word.matches("\\d{4}-\\d\\d-\\d\\d")
              ? name + " " + word + ": there is no such day; correct it"
              : name + " takes a day as YYYY-MM-DD, not \"" + word + "\"",
          none);
    }
  }
}
