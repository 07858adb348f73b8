package org.demarche.sentence;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.Span;

/** Finds the quotations of a report; one that is left open runs to the end of its paragraph. */
public final class QuotationFinder {

  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";

  /** Returns the quotations in the order of the text. */
  public List<Quotation> find(String text, List<Sentence> sentences) {
    List<Quotation> found = new ArrayList<>();
    int i = 0;
    while (i < sentences.size()) {
      int last = i;
      while (last + 1 < sentences.size()
          && sentences.get(last + 1).paragraph() == sentences.get(i).paragraph()) {
        last++;
      }
      if (!sentences.get(i).heading()) {
        paragraph(text, sentences.get(i).span().start(), sentences.get(last).span().end(), found);
      }
      i = last + 1;
    }
    return found;
  }

  private static void paragraph(String text, int start, int end, List<Quotation> found) {
    int open = -1;
    boolean single = false;
    for (int at = start; at < end; at++) {
      int length = Math.max(1, doubled(text, at, end));
      if (open < 0) {
        boolean opensSingle = opensSingle(text, at, start, end);
        if (opensSingle || isPlain(text, at, length) || OPENING.indexOf(text.charAt(at)) >= 0) {
          open = at + length;
          single = opensSingle;
        }
      } else if (single ? closesSingle(text, at, end) : closes(text, at, length)) {
        add(text, open, at, found);
        open = -1;
      }
      at += length - 1;
    }
    if (open >= 0 && !single) {
      add(text, open, end, found);
    }
  }

  private static boolean closes(String text, int at, int length) {
    return isPlain(text, at, length) || CLOSING.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isPlain(String text, int at, int length) {
    return text.charAt(at) == '"' || length > 1;
  }

  /** Returns 2 where two apostrophes or backquotes stand for a quotation mark. */
  private static int doubled(String text, int at, int end) {
    char c = text.charAt(at);
    return (c == '\'' || c == '`') && at + 1 < end && text.charAt(at + 1) == c ? 2 : 1;
  }

  /** A single mark that opens words which the same paragraph closes with a stop before the mark. */
  private static boolean opensSingle(String text, int at, int start, int end) {
    char c = text.charAt(at);
    if (c != '‘' && c != '\'' || at > start && !Marks.isBlank(text.charAt(at - 1))) {
      return false;
    }
    for (int i = at + 1; i < end; i++) {
      if (text.charAt(i) == '"' || OPENING.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
      if (closesSingle(text, i, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean closesSingle(String text, int at, int end) {
    char c = text.charAt(at);
    return (c == '’' || c == '\'')
        && (at + 1 == end || !Character.isLetterOrDigit(text.charAt(at + 1)))
        && ",.!?".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static void add(String text, int start, int end, List<Quotation> found) {
    int to = end;
    while (to > start
        && (Character.isWhitespace(text.charAt(to - 1)) || text.charAt(to - 1) == ',')) {
      to--;
    }
    int from = start;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    if (to > from) {
      found.add(new Quotation(new Span(from, to)));
    }
  }
}
