package org.demarche.app.form;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rules that titles and bodies of all forms of input obey. */
public final class ReportText {

  /** The longest report in bytes of UTF-8. */
  public static final int LONGEST = 10_000_000;

  private static final Pattern LINE_END = Pattern.compile("\r\n?");

  private ReportText() {}

  /** Returns the title on one line. */
  public static String title(String title) {
    return title.strip().replaceAll("[\\s\u0085\u2028\u2029]+", " ");
  }

  /** Returns the text with plain line ends, without blank lines and white space around it. */
  public static String body(String text) throws NoReportException {
    String lines = text.indexOf('\r') < 0 ? text : LINE_END.matcher(text).replaceAll("\n");
    String body = lines.substring(firstParagraph(lines)).stripTrailing();
    if (body.isEmpty()) {
      throw new NoReportException("the report has no text; give it at least one paragraph");
    }
    if (body.length() > LONGEST / 3 && bytes(body) > LONGEST) {
      throw tooLong();
    }
    return body;
  }

  public static NoReportException tooLong() {
    return new NoReportException(
        String.format(
            Locale.ROOT,
            "the report is longer than %d MB, which no news report is; split it",
            LONGEST / 1_000_000));
  }

  private static int firstParagraph(String lines) {
    int lineStart = 0;
    int position = 0;
    while (position < lines.length() && Character.isWhitespace(lines.charAt(position))) {
      position++;
      if (lines.charAt(position - 1) == '\n') {
        lineStart = position;
      }
    }
    return lineStart;
  }

  private static int bytes(String body) {
    return body.getBytes(StandardCharsets.UTF_8).length;
  }
}
