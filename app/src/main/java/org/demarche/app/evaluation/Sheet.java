package org.demarche.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import org.demarche.app.score.Mistake;

/**
 * Notes what is wrong with the record of one report.
 *
 * @param report its name
 * @param coded the record
 * @param tally takes what is wrong
 */
record Sheet(String report, JsonNode coded, Tally tally) {

  /** Notes something wrong in the sentence that a part of the gold record names. */
  void wrong(String what, String right, String told, JsonNode wanted) {
    wrong(what, right, told, wanted.path("sentence").asInt(0));
  }

  /** Notes something wrong in a sentence; an empty word stands for nothing. */
  void wrong(String what, String right, String told, int sentence) {
    tally.wrong(
        new Mistake(
            report,
            what,
            right.isEmpty() ? Mistake.NOTHING : right,
            told.isEmpty() ? Mistake.NOTHING : told,
            words(sentence)));
  }

  /** The words of a sentence of the coded record, whose positions count code points. */
  private String words(int sentence) {
    String text = Wording.text(coded.path("text"));
    JsonNode span = coded.path("sentences").path(sentence);
    int length = text.codePointCount(0, text.length());
    int start = Math.min(span.path("start").asInt(0), length);
    int end = Math.max(start, Math.min(span.path("end").asInt(0), length));
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }
}
