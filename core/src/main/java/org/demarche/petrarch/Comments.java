package org.demarche.petrarch;

import java.util.ArrayList;
import java.util.List;

/** Takes comments off lines: behind "#" and ";", and between the marks of XML. */
final class Comments {

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private final List<Line> lines = new ArrayList<>();
  private boolean inside;

  private Comments() {}

  /** Returns what is no comment, without empty lines. */
  static List<Line> stripped(List<String> raw) {
    Comments comments = new Comments();
    for (int i = 0; i < raw.size(); i++) {
      comments.add(i + 1, raw.get(i));
    }
    return List.copyOf(comments.lines);
  }

  private void add(int number, String raw) {
    String text = inside ? behindComment(raw) : raw;
    if (inside) {
      return;
    }
    text = withoutXml(cut(text)).strip();
    // Old files open comments with "<! --" as well; such a line holds nothing else.
    if (!text.isEmpty() && !text.startsWith("<!")) {
      lines.add(new Line(number, text));
    }
  }

  private String behindComment(String raw) {
    int close = raw.indexOf(CLOSE);
    inside = close < 0;
    return inside ? "" : raw.substring(close + CLOSE.length());
  }

  /** What stands behind "#" counts for nothing, but for the end of a comment that is open. */
  private static String cut(String text) {
    int end = text.length();
    for (char sign : new char[] {'#', ';'}) {
      int at = text.indexOf(sign);
      int open = text.indexOf(OPEN);
      if (at >= 0 && (open < 0 || at < open)) {
        end = Math.min(end, at);
      }
    }
    return text.substring(0, end);
  }

  private String withoutXml(String text) {
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
      kept.append(text, from, open);
      int close = text.indexOf(CLOSE, open);
      if (close < 0) {
        inside = true;
        return kept.toString();
      }
      from = close + CLOSE.length();
    }
    return cut(kept.append(text.substring(from)).toString());
  }
}
