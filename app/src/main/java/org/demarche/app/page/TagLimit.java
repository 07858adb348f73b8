package org.demarche.app.page;

import java.util.Locale;
import org.demarche.app.form.NoReportException;

/** Refuses markup of more tags than a tree of them would have room for in memory. */
public final class TagLimit {

  /** Large pages have some ten thousand; a tag takes several hundred bytes. */
  public static final int MOST = 200_000;

  private TagLimit() {}

  /**
   * Checks HTML or XML.
   *
   * @throws NoReportException when it has too many tags
   */
  public static void check(String markup) throws NoReportException {
    int tags = 0;
    for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
      boolean opens = at + 1 < markup.length() && Character.isLetter(markup.charAt(at + 1));
      tags += opens ? 1 : 0;
    }
    if (tags > MOST) {
      throw new NoReportException(
          String.format(
              Locale.ROOT, "the markup holds more than %,d tags, which no report does", MOST));
    }
  }
}
