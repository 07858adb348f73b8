package org.demarche.sentence;

import org.demarche.report.Span;

/** Tells intermediate headings from paragraphs of running text. */
final class Headings {

  private static final int MOST_WORDS = 12;

  private Headings() {}

  /** A heading is short, on one line, and lacks the stop of a sentence. */
  static boolean isHeading(String text, Span paragraph) {
    int words = 0;
    int end = paragraph.end();
    for (int i = paragraph.start(); i < end; i++) {
      if (text.charAt(i) == '\n') {
        return false;
      }
      if (Marks.isBlank(text.charAt(i)) && !Marks.isBlank(text.charAt(i - 1))) {
        words++;
      }
    }
    if (words >= MOST_WORDS) {
      return false;
    }
    if (isFramed(text, paragraph)) {
      return true;
    }
    while (end > paragraph.start() && Marks.isCloser(text.charAt(end - 1))) {
      end--;
    }
    char last = end > paragraph.start() ? text.charAt(end - 1) : ' ';
    return !Marks.isStop(last) && ",;:".indexOf(last) < 0;
  }

  /** Tells whether a dash stands at either end: "– ‘No way back’ –". */
  private static boolean isFramed(String text, Span paragraph) {
    return paragraph.end() - paragraph.start() > 1
        && Marks.isDash(text.charAt(paragraph.start()))
        && Marks.isDash(text.charAt(paragraph.end() - 1));
  }
}
