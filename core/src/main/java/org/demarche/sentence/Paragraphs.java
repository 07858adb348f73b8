package org.demarche.sentence;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.Span;

/**
 * Cuts a body into paragraphs: at empty lines, at indented lines, at list items and, where a report
 * has no empty lines, at line ends that are no wrapping.
 */
final class Paragraphs {

  /** A line shorter than this part of the longest one was not ended for want of room. */
  private static final double FULL_LINE = 0.75;

  /** Wrapped texts have lines up to about this long; longer lines are whole paragraphs. */
  private static final int WRAP_WIDTH = 100;

  private static final int INDENT = 2;

  private Paragraphs() {}

  /** Returns the paragraphs of the text from the start on, without blanks around them. */
  static List<Span> of(String text, int start) {
    List<Span> lines = lines(text, start);
    int longest = lines.stream().mapToInt(line -> line.end() - line.start()).max().orElse(0);
    List<Span> paragraphs = new ArrayList<>();
    Span open = new Span(start, start);
    for (Span line : lines) {
      Span bare = trim(text, line.start(), line.end());
      boolean joins =
          !isEmpty(open)
              && !isEmpty(bare)
              && indent(text, line) < INDENT
              && (paragraphs.isEmpty() && isCutOff(text, open)
                  || goesOn(text, open, bare, longest));
      if (!joins && !isEmpty(open)) {
        paragraphs.add(open);
      }
      open = joins ? open.cover(bare) : bare;
    }
    if (!isEmpty(open)) {
      paragraphs.add(open);
    }
    return paragraphs;
  }

  /** The first line of a body may be short since a dateline stood before it. */
  private static boolean isCutOff(String text, Span open) {
    char last = text.charAt(open.end() - 1);
    return Character.isLetterOrDigit(last) && text.lastIndexOf('\n', open.end() - 1) < open.start();
  }

  /** Tells whether the next line belongs to the paragraph that is open. */
  private static boolean goesOn(String text, Span open, Span next, int longest) {
    if (isListItem(text, next) || longest > WRAP_WIDTH) {
      return false;
    }
    int lastLine = text.lastIndexOf('\n', open.end() - 1) + 1;
    int length = open.end() - Math.max(lastLine, open.start());
    boolean full = length >= longest * FULL_LINE;
    return full || Character.isLowerCase(text.charAt(next.start()));
  }

  private static boolean isListItem(String text, Span line) {
    char c = text.charAt(line.start());
    boolean blank = line.start() + 1 < line.end() && Marks.isBlank(text.charAt(line.start() + 1));
    return blank && (c == '-' || c == '*' || c == '•' || c == '·' || c == '–' || c == '—');
  }

  private static int indent(String text, Span line) {
    int at = line.start();
    while (at < line.end() && Marks.isBlank(text.charAt(at))) {
      at++;
    }
    return at - line.start();
  }

  private static List<Span> lines(String text, int start) {
    List<Span> lines = new ArrayList<>();
    int from = start;
    for (int at = start; at < text.length(); at++) {
      if (text.charAt(at) == '\n') {
        lines.add(new Span(from, at));
        from = at + 1;
      }
    }
    lines.add(new Span(from, text.length()));
    return lines;
  }

  /** Returns the stretch without the blanks around it, empty when there is nothing else. */
  static Span trim(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Marks.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Marks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isEmpty(Span span) {
    return span.start() == span.end();
  }
}
