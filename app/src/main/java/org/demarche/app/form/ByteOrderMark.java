package org.demarche.app.form;

/** The sign that some programs put before UTF-8 text. */
public final class ByteOrderMark {

  private static final String SIGN = "\uFEFF";

  private ByteOrderMark() {}

  public static String without(String text) {
    return text.startsWith(SIGN) ? text.substring(SIGN.length()) : text;
  }
}
