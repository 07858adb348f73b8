package org.demarche.classifier;

import java.util.List;
import org.demarche.parse.Parse;
import org.demarche.report.Span;

/**
 * What act some words of a sentence tell, and which of its sides have a part in it.
 *
 * @param parse the sentence
 * @param trigger the words
 * @param sides the words that name each side
 */
public record TriggerQuestion(Parse parse, Span trigger, List<Span> sides) {

  /** Copies the sides. */
  public TriggerQuestion {
    sides = List.copyOf(sides);
  }
}
