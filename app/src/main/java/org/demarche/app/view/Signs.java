package org.demarche.app.view;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The signs that a screen can show, and a report's text in them.
 *
 * @param unicode whether it knows more than ASCII
 */
record Signs(boolean unicode) {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
  private static final Pattern MARK = Pattern.compile("\\p{M}");

  String towards() {
    return unicode ? "→" : "->";
  }

  String mutual() {
    return unicode ? "↔" : "<->";
  }

  String dot() {
    return unicode ? "·" : "|";
  }

  String rule() {
    return unicode ? "─" : "-";
  }

  /** The way to a word that stands above the one it depends on, the first of several. */
  String fromFirst() {
    return unicode ? "┌─ " : ",- ";
  }

  /** The way to a word with others of the same kind above and below it. */
  String between() {
    return unicode ? "├─ " : "|- ";
  }

  /** The way to the last word below the one it depends on. */
  String toLast() {
    return unicode ? "└─ " : "`- ";
  }

  /** A way that goes past a word. */
  String past() {
    return unicode ? "│  " : "|  ";
  }

  String gap() {
    return unicode ? "…" : "...";
  }

  String quoted(String text) {
    return unicode ? "“" + shown(text) + "”" : "\"" + shown(text) + "\"";
  }

  /** Returns the text without what would steer the screen, and in signs that it knows. */
  String shown(String text) {
    String harmless = CONTROL.matcher(text).replaceAll(" ");
    return unicode ? harmless : ascii(harmless);
  }

  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    String plain = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    plain.codePoints().forEach(codePoint -> ascii.append(ascii(codePoint)));
    return ascii.toString();
  }

  private static String ascii(int codePoint) {
    return switch (codePoint) {
      case '‘', '’', '‚', '‹', '›', 'ʼ' -> "'";
      case '“', '”', '„', '«', '»' -> "\"";
      case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ł' -> "l";
      case 'ı' -> "i";
      case 'Ø' -> "O";
      case 'Đ' -> "D";
      case 'Ł' -> "L";
      default -> codePoint < 0x80 ? Character.toString(codePoint) : "?";
    };
  }
}
