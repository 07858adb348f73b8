package org.demarche.app.form;

/** The first words of a longer text, fit for one line of a message. */
public final class Excerpt {

  private static final int LONGEST = 40;

  private Excerpt() {}

  /** Returns a text of another program on one line. */
  public static String sentence(String text) {
    return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
  }

  public static String of(String text) {
    String line = sentence(text);
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + " ...";
  }
}
