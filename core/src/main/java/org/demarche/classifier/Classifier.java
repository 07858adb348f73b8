package org.demarche.classifier;

import java.util.Map;
import org.demarche.encoder.Encoding;
import org.demarche.report.Span;

/**
 * Tells what words of a sentence report, and what one side does to another; safe for use by several
 * threads.
 */
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

  /**
   * Returns what act some words tell and which sides have a part in it.
   *
   * @param encoding of the sentence of these words
   */
  TriggerJudgement judge(TriggerQuestion question, Encoding encoding);

  /** Returns how likely a word tells an act of each category, or of none, by a first look. */
  Map<String, Double> telling(Encoding encoding, Span word);
}
