package org.demarche.app.intake;

/** The sign that some programs put before UTF-8 text. */
final class ByteOrderMark {

  private static final String SIGN = "\uFEFF";

  private ByteOrderMark() {}

  static String without(String text) {
    return text.startsWith(SIGN) ? text.substring(SIGN.length()) : text;
  }
}
