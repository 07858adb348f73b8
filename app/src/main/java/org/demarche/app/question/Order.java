package org.demarche.app.question;

import java.util.Locale;

/** In which order of days an answer comes. */
public enum Order {
  /** The earliest day first. */
  OLDEST("", ">"),
  /** The latest day first. */
  NEWEST(" DESC", "<");

  private final String direction;
  private final String behind;

  Order(String direction, String behind) {
    this.direction = direction;
    this.behind = behind;
  }

  /**
   * Reads one from its word.
   *
   * @throws MalformedQuestionException if it is none
   */
  public static Order of(String word) {
    for (Order order : values()) {
      if (order.word().equals(word.toLowerCase(Locale.ROOT))) {
        return order;
      }
    }
    throw new MalformedQuestionException("order is oldest or newest, not \"" + word + "\"");
  }

  /** Returns it as one word in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns what stands behind an expression in ORDER BY. */
  String direction() {
    return direction;
  }

  /** Adds that a row comes behind one, by a day and an id. */
  void after(Condition condition, String day, String id, Cursor last) {
    condition.and(
        day + " " + behind + " ? OR " + day + " = ? AND " + id + " " + behind + " ?",
        last.day(),
        last.day(),
        last.id());
  }
}
