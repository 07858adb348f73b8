package org.demarche.record;

import java.util.Optional;
import org.demarche.report.Span;

/**
 * A stretch of text that names or refers to an entity.
 *
 * @param sentence number of its sentence
 * @param side the entity as of the report's day, with the words and their place
 * @param basis how it was found
 * @param why the dictionary line, title or antecedent that decided
 * @param place where it lies, when the words name a place or a state
 */
public record Mention(int sentence, Side side, Basis basis, String why, Optional<Place> place) {

  /** Makes a mention of what is no place. */
  public Mention(int sentence, Side side, Basis basis, String why) {
    this(sentence, side, basis, why, Optional.empty());
  }

  /** Returns where the words stand. */
  public Span span() {
    return side.span();
  }
}
