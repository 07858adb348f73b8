package org.demarche.sentence;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.Span;

/**
 * A stretch of a paragraph without blanks, with the marks around its word told apart.
 *
 * @param start first position
 * @param core first position behind the opening marks
 * @param stop position behind the word with its stop and before the closing marks
 * @param end position behind the closing marks
 */
record Chunk(int start, int core, int stop, int end) {

  /** Fewest letters before and behind a stop that lacks its blank: "was signed.Both sides". */
  private static final int WORD = 2;

  /** Returns the chunks of the paragraph; a stop without a blank behind it ends one as well. */
  static List<Chunk> of(String text, Span paragraph) {
    List<Chunk> chunks = new ArrayList<>();
    int from = paragraph.start();
    int quotes = 0;
    for (int at = paragraph.start(); at <= paragraph.end(); at++) {
      boolean blank = at == paragraph.end() || Marks.isBlank(text.charAt(at));
      if (blank || lacksBlank(text, from, at, paragraph.end(), quotes)) {
        if (from < at) {
          chunks.add(chunk(text, from, at, quotes));
        }
        from = blank ? at + 1 : at;
      }
      if (!blank && text.charAt(at) == '"') {
        quotes++;
      }
    }
    return chunks;
  }

  /** A lone straight quotation mark opens or closes, depending on how many stand before it. */
  private static Chunk chunk(String text, int start, int end, int quotes) {
    if (end - start == 1 && text.charAt(start) == '"') {
      boolean closes = quotes % 2 == 0;
      return closes ? new Chunk(start, start, start, end) : new Chunk(start, end, end, end);
    }
    int core = start;
    while (core < end && Marks.isOpener(text.charAt(core))) {
      core++;
    }
    int stop = end;
    while (stop > core && Marks.isCloser(text.charAt(stop - 1))) {
      stop--;
    }
    boolean closers = core == end && isClosing(text, start, end);
    return closers ? new Chunk(start, start, start, end) : new Chunk(start, core, stop, end);
  }

  private static boolean isClosing(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Marks.isCloser(text.charAt(i))) {
        return false;
      }
    }
    return !text.startsWith("\"", start);
  }

  private static boolean lacksBlank(String text, int from, int at, int end, int quotes) {
    int left = at - 1;
    boolean quoted = at < end && text.charAt(at) == '"';
    if (quoted && quotes % 2 == 1) {
      return false;
    }
    if (left > from && isClosingQuote(text.charAt(left), quotes)) {
      left--;
    }
    if (left - WORD < from || !Marks.isStop(text.charAt(left)) || text.charAt(left) == '…') {
      return false;
    }
    for (int i = left - WORD; i < left; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    int right = quoted || text.charAt(at) == '“' ? at + 1 : at;
    return right + WORD <= end
        && Character.isUpperCase(text.charAt(right))
        && (Character.isLowerCase(text.charAt(right + 1)) || text.charAt(right + 1) == ' ');
  }

  private static boolean isClosingQuote(char c, int quotes) {
    return c == '”' || c == '’' || (c == '"' && quotes % 2 == 0);
  }

  /** Tells whether the chunk is nothing but marks that close. */
  boolean isCloser() {
    return start == stop && stop < end;
  }

  /** Tells whether the chunk is nothing but marks that open, or a dash. */
  boolean isOpener() {
    return core == end;
  }

  /** Returns the word with its stop. */
  String word(String text) {
    return text.substring(core, stop);
  }
}
