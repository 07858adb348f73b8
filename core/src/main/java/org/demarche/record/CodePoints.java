package org.demarche.record;

/** Turns positions counted in {@code char}s into positions counted in Unicode code points. */
final class CodePoints {

  private final String text;
  private final boolean plain;

  CodePoints(String text) {
    this.text = text;
    this.plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
  }

  /** Returns how many code points stand before the position. */
  int before(int position) {
    return plain ? position : text.codePointCount(0, position);
  }
}
