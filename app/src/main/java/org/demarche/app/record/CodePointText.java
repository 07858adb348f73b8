package org.demarche.app.record;

import org.demarche.report.Span;

/** Turns offsets that count code points into positions in a text. */
final class CodePointText {

  private final String text;
  private final int points;
  private final boolean plain;

  CodePointText(String text) {
    this.text = text;
    this.points = text.codePointCount(0, text.length());
    this.plain = points == text.length();
  }

  /** Returns the span between two offsets. */
  Span span(int start, int end) throws MalformedRecordException {
    if (start < 0 || end < start || end > points) {
      throw new MalformedRecordException(
          "the offsets " + start + " to " + end + " lie outside the text");
    }
    return new Span(position(start), position(end));
  }

  private int position(int offset) {
    return plain ? offset : text.offsetByCodePoints(0, offset);
  }
}
