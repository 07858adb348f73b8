package org.demarche.dist.manual;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands at the end of a help text.
 *
 * @param paragraphs what is said in sentences
 * @param parts what stands below headings, line by line
 */
record Closing(List<String> paragraphs, List<Part> parts) {

  /** Lines below a heading, which is "Examples" or the like. */
  record Part(String heading, List<String> lines) {

    Part {
      lines = List.copyOf(lines);
    }
  }

  Closing {
    paragraphs = List.copyOf(paragraphs);
    parts = List.copyOf(parts);
  }

  /** Reads a text in which indented lines follow their heading, which ends in a colon. */
  static Closing of(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      int end = at + 1;
      while (end < lines.size() && lines.get(end).startsWith("  ")) {
        end++;
      }
      if (end > at + 1 && line.endsWith(":")) {
        parts.add(new Part(line.substring(0, line.length() - 1), lines.subList(at + 1, end)));
        at = end - 1;
      } else if (!line.isBlank()) {
        paragraphs.add(line);
      }
    }
    return new Closing(paragraphs, parts);
  }
}
