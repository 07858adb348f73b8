package org.demarche.sentence;

import java.util.List;
import java.util.Optional;

/**
 * A report cut into its sentences.
 *
 * @param sentences in order, each at the index of its number
 * @param dateline the dateline, which belongs to no sentence
 */
public record Layout(List<Sentence> sentences, Optional<Dateline> dateline) {

  /** Copies the sentences. */
  public Layout {
    sentences = List.copyOf(sentences);
  }
}
