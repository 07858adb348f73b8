package org.demarche.coder;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.Span;

/**
 * A text in which brackets stood around what is asked for.
 *
 * @param text without the brackets
 * @param asked what stood between them, in the order of the text
 */
record Bracketed(String text, List<Span> asked) {

  static Bracketed of(String bracketed) {
    StringBuilder text = new StringBuilder();
    List<Span> asked = new ArrayList<>();
    int start = -1;
    for (char c : bracketed.toCharArray()) {
      if (c != '[' && c != ']') {
        text.append(c);
      } else if ((c == '[') != (start < 0)) {
        throw new IllegalArgumentException("brackets that do not match: " + bracketed);
      } else if (c == '[') {
        start = text.length();
      } else {
        asked.add(new Span(start, text.length()));
        start = -1;
      }
    }
    return new Bracketed(text.toString(), List.copyOf(asked));
  }

  /** Returns what stood between them when the text starts at this position of a report. */
  List<Span> asked(int at) {
    return asked.stream().map(s -> new Span(at + s.start(), at + s.end())).toList();
  }
}
