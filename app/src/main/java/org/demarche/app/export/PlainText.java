package org.demarche.app.export;

import java.util.regex.Pattern;

/** Text that stays on its line and in its cell. */
final class PlainText {

  /** Controls, tabs among them, and all that some reader takes for the end of a line. */
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

  private PlainText() {}

  /** Returns the text with a space for every tab, line end and control, and none around it. */
  static String of(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }
}
