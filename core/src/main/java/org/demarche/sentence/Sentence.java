package org.demarche.sentence;

import java.util.List;
import org.demarche.report.Span;

/**
 * A sentence, title or heading of a report.
 *
 * @param number 0 is the title, the body counts from 1; a heading counts
 * @param paragraph 0 is the title, the body's paragraphs count from 1
 * @param heading whether it is the title or an intermediate heading
 * @param span its place in the report's text, without white space and dateline around it
 * @param tokens its words and marks in order, may be empty
 */
public record Sentence(int number, int paragraph, boolean heading, Span span, List<Token> tokens) {

  /** Copies the tokens. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
