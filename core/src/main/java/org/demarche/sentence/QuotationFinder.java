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
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      boolean plain = c == '"';
      if (open < 0 && (plain || OPENING.indexOf(c) >= 0)) {
        open = at + 1;
      } else if (open >= 0 && (plain || CLOSING.indexOf(c) >= 0)) {
        add(text, open, at, found);
        open = -1;
      }
    }
    if (open >= 0) {
      add(text, open, end, found);
    }
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
