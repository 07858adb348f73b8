package org.demarche.classifier;

import org.demarche.encoder.Encoding;
import org.demarche.report.Span;

/** Tells what one side of a sentence does to another; safe for use by several threads. */
public interface Classifier {

  /**
   * Returns the vectors of a stretch of text, which serve all questions on it.
   *
   * @param text the text of the report
   * @param stretch a sentence, or several
   */
  Encoding encode(String text, Span stretch);

  /** Returns what the first side does to the second. */
  Judgement judge(Question question, Encoding encoding);
}
