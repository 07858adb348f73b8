package org.demarche.app.delivery;

/** Makes texts of reports harmless in a feed, whose readers take it for XML and then for HTML. */
final class XmlText {

  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /** Returns the text without what XML 1.0 cannot hold. */
  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(c -> isAllowed(c) ? c : REPLACEMENT).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE)
        || c >= 0x10000;
  }

  /** Returns the text as HTML that shows it as it is. */
  static String html(String text) {
    return of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
