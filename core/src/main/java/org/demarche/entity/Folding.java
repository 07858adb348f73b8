package org.demarche.entity;

import java.text.Normalizer;

/** Makes spellings comparable without changing any position: accents and curly marks fall away. */
public final class Folding {

  private static final int ASCII = 128;

  private Folding() {}

  /** Returns a text of the same length with plain letters and marks. */
  public static String fold(String text) {
    int at = 0;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    char[] folded = text.toCharArray();
    for (int i = at; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  private static boolean isPlain(char c) {
    return c < ASCII && c >= ' ' && c != '`';
  }

  private static char fold(char c) {
    return switch (c) {
      case '’', '‘', 'ʼ', '`' -> '\'';
      case '–', '‐', '‑' -> '-';
      case 'ı' -> 'i';
      case 'ł' -> 'l';
      case 'Ł' -> 'L';
      case 'ø' -> 'o';
      case 'Ø' -> 'O';
      case 'đ' -> 'd';
      case 'Đ' -> 'D';
      case '\u00a0', '\n', '\r', '\t' -> ' ';
      default ->
          c < ASCII ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    };
  }
}
