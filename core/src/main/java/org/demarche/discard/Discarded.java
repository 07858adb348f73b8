package org.demarche.discard;

import java.util.Map;
import java.util.Optional;
import org.demarche.entity.Discard;

/**
 * What of a report yields no events.
 *
 * @param bySentence the phrase that discards a sentence, by its number
 * @param whole the phrase that discards the whole report
 */
public record Discarded(Map<Integer, Discard> bySentence, Optional<Discard> whole) {

  /** Copies the map. */
  public Discarded {
    bySentence = Map.copyOf(bySentence);
  }

  /**
   * Returns the phrase that discards a sentence, the one for the whole report where it has none.
   */
  public Optional<Discard> in(int sentence) {
    return Optional.ofNullable(bySentence.get(sentence)).or(() -> whole);
  }
}
