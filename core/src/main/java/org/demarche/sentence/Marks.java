package org.demarche.sentence;

/** The classes of characters that cutting a text into sentences and tokens turns on. */
final class Marks {

  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Marks() {}

  /** Tells whether the character separates words and belongs to none. */
  static boolean isBlank(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == ZERO_WIDTH_SPACE
        || c == BYTE_ORDER_MARK;
  }

  /** Tells whether the character is a quotation mark, opening or closing. */
  static boolean isQuote(char c) {
    return "\"“”„‟«»‹›‘’‚'`".indexOf(c) >= 0;
  }

  /** Tells whether the character can stand for an apostrophe. */
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** Tells whether the character may follow the stop of a sentence and still belong to it. */
  static boolean isCloser(char c) {
    return "\"”’'»›)]}".indexOf(c) >= 0;
  }

  /** Tells whether the character may stand before the first word of a sentence. */
  static boolean isOpener(char c) {
    return "\"“„‘'`«‹([{*•·".indexOf(c) >= 0 || isDash(c);
  }

  /** Tells whether the character is a hyphen or a dash of any length. */
  static boolean isDash(char c) {
    return c == '-' || isLongDash(c);
  }

  /** Tells whether the character is a dash that never joins the parts of a word. */
  static boolean isLongDash(char c) {
    return c == '–' || c == '—' || c == '―' || c == '−';
  }

  /** Tells whether the character is a currency sign. */
  static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /** Tells whether the character ends a sentence when no other reading is likelier. */
  static boolean isStop(char c) {
    return c == '.' || c == '?' || c == '!' || c == '…';
  }
}
