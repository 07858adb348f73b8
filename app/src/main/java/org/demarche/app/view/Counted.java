package org.demarche.app.view;

import java.util.Locale;

/**
 * A number with the word for what it counts.
 *
 * @param number how many
 * @param one the word for one of them, whose plural ends in s
 */
public record Counted(long number, String one) {

  /** Returns "1 report" or "1,200 reports". */
  public String text() {
    return String.format(Locale.ROOT, number == 1 ? "%,d %s" : "%,d %ss", number, one);
  }
}
