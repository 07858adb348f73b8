package org.demarche.app.score;

/**
 * Something that was told wrong, or not told.
 *
 * @param id of the sentence or report
 * @param what what it is about: "category", "mode", "date"
 * @param right what is right, "-" for nothing
 * @param told what was told, "-" for nothing
 * @param text the words, may be empty
 */
public record Mistake(String id, String what, String right, String told, String text) {

  /** What stands for nothing. */
  public static final String NOTHING = "-";
}
