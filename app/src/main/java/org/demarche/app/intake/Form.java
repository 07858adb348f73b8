package org.demarche.app.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The forms of input, told apart by how an input begins. */
enum Form {
  /** A report as text with a date line. */
  DATED_TEXT,
  /** A report a line, as JSON. */
  JSON_LINES;

  /** As many bytes of an input are enough to tell its form. */
  static final int OPENING = 8192;

  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";
  private static final Pattern JSON_NAME =
      Pattern.compile(".*\\.(jsonl|ndjson)(\\.gz)?", Pattern.DOTALL);
  private static final Pattern JSON_LINE = Pattern.compile("(?m)^[ \t]*\\{[ \t]*\"");

  /** Returns the form of an input that begins so, or says which other kind of file it is. */
  static Form of(String name, byte[] opening) throws NoReportException {
    String head = head(opening);
    refuseForeign(head);
    String start = head.stripLeading();
    if (start.startsWith("date ") || (head.indexOf(0) >= 0 && !start.startsWith("{"))) {
      return DATED_TEXT;
    }
    if (start.startsWith("[") && start.substring(1).stripLeading().startsWith("{")) {
      throw new NoReportException(
          "this is one JSON array; write one object a line, for instance with jq -c '.[]'");
    }
    boolean lines = JSON_NAME.matcher(name).matches() || JSON_LINE.matcher(head).find();
    return lines || start.startsWith("{") ? JSON_LINES : DATED_TEXT;
  }

  /** Returns whether a beginning is enough to tell the form, whatever follows. */
  static boolean tells(byte[] beginning) {
    return head(beginning).stripLeading().startsWith("{");
  }

  private static String head(byte[] opening) {
    String head = new String(opening, StandardCharsets.ISO_8859_1);
    return head.startsWith(BYTE_ORDER_MARK) ? head.substring(BYTE_ORDER_MARK.length()) : head;
  }

  private static void refuseForeign(String head) throws NoReportException {
    if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
      throw new NoReportException(
          "the text is UTF-16; convert it, for instance with iconv -f UTF-16 -t UTF-8", 0);
    }
    if (head.startsWith("%PDF-")) {
      throw new NoReportException("this is a PDF file; give the report as text", 0);
    }
    if (head.startsWith("PK\u0003\u0004")) {
      throw new NoReportException("this is a ZIP archive; unpack it first", 0);
    }
  }
}
