package org.demarche.petrarch;

import java.util.ArrayList;
import java.util.List;

/**
 * A line taken apart at its codes.
 *
 * @param before what stands before the first code
 * @param codes what stands between brackets
 * @param behind what stands behind the first code and in none
 */
record Brackets(String before, List<String> codes, String behind) {

  Brackets {
    codes = List.copyOf(codes);
  }

  /**
   * Takes a line apart.
   *
   * @throws UnreadableException when a bracket is not closed
   */
  static Brackets of(String text) throws UnreadableException {
    List<String> codes = new ArrayList<>();
    StringBuilder behind = new StringBuilder();
    int open = text.indexOf('[');
    String before = open < 0 ? text : text.substring(0, open);
    while (open >= 0) {
      int close = text.indexOf(']', open);
      int next = text.indexOf('[', open + 1);
      if (close < 0 || next >= 0 && next < close) {
        throw new UnreadableException("a code opens with [ and is not closed by ]");
      }
      codes.add(text.substring(open + 1, close));
      behind.append(text, close + 1, next < 0 ? text.length() : next);
      open = next;
    }
    return new Brackets(before.strip(), codes, behind.toString().strip());
  }
}
