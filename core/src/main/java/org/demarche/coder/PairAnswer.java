package org.demarche.coder;

import java.util.List;
import java.util.Optional;

/**
 * What is answered about two sides of a sentence: an act, or NONE, which has no mode, code or
 * contexts.
 *
 * @param event PLOVER category, or NONE
 * @param mode mode of the act
 * @param cameo CAMEO code of the act
 * @param contexts what the act is about
 */
public record PairAnswer(
    String event, Optional<String> mode, Optional<String> cameo, List<String> contexts) {

  /** Copies the contexts. */
  public PairAnswer {
    contexts = List.copyOf(contexts);
  }
}
