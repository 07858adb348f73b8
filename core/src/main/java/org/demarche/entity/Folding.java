package org.demarche.entity;

import java.text.Normalizer;

/** Makes spellings comparable without changing any position: accents and curly marks fall away. */
public final class Folding {

  private Folding() {}

  /** Returns a text of the same length with plain letters and marks. */
  public static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  private static char fold(char c) {
    if (c < 128) {
      return c;
    }
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
      case '\u00a0' -> ' ';
      default -> Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    };
  }
}
