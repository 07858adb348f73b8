package org.demarche.classifier;

import java.util.List;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.report.Span;

/**
 * What one side of a sentence does to another.
 *
 * @param parse the sentence, that of the actor when the sides stand in two
 * @param stretch what is read: the sentence, or all sentences from one side to the other
 * @param actor the words that name who may have acted
 * @param recipient the words that name towards whom
 * @param drafts the acts that frames find in the sentence
 */
public record Question(Parse parse, Span stretch, Span actor, Span recipient, List<Draft> drafts) {

  /** Copies the acts. */
  public Question {
    drafts = List.copyOf(drafts);
  }
}
