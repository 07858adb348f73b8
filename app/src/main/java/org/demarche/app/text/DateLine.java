package org.demarche.app.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.app.form.Excerpt;
import org.demarche.app.form.NoReportException;

/**
 * The line that opens a report: {@code date YYYY-MM-DD Title}.
 *
 * @param date as it stands there
 * @param title may be empty
 */
record DateLine(String date, String title) {

  /** What the line looks like, for messages. */
  static final String SHAPE = "a line \"date YYYY-MM-DD Title\"";

  private static final Pattern LINE =
      Pattern.compile("date[ \t]+(\\S+)(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern WITH_NUMBER =
      Pattern.compile("date[ \t]+\\S*\\d", Pattern.CASE_INSENSITIVE);
  private static final byte[] START = {'d', 'a', 't', 'e', ' '};
  private static final int YEAR = 4;

  static DateLine of(String line) throws NoReportException {
    Matcher parts = LINE.matcher(line.strip());
    if (!parts.matches()) {
      throw new NoReportException(
          "no date line; a report begins with "
              + SHAPE
              + ", this one with \""
              + Excerpt.of(line)
              + "\"");
    }
    return new DateLine(parts.group(1), parts.group(2));
  }

  /** Returns whether a line is one that opens a report, though its date may be wrong. */
  static boolean isOne(String line) {
    return WITH_NUMBER.matcher(line.strip()).lookingAt();
  }

  /** Returns whether a line within a file opens the next report: {@code date} and a year. */
  static boolean opens(byte[] line) {
    if (line.length < START.length + YEAR + 1 || line[START.length + YEAR] != '-') {
      return false;
    }
    for (int i = 0; i < START.length + YEAR; i++) {
      boolean fits = i < START.length ? line[i] == START[i] : Character.isDigit(line[i]);
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
