package org.demarche.event;

import java.util.Optional;
import org.demarche.parse.Word;

/**
 * What one thing that governs an act made of it.
 *
 * @param word the word that governs, "agreed" of "agreed to lift"; none where the auxiliaries of
 *     the act or its speaker do
 * @param kind what it makes of acts: "promise", "obligation", "refusal"
 * @param source its line, "matrix.txt:12", "" where there is none
 * @param before the act
 * @param after what became of it, the same when it changed nothing
 */
public record Step(Optional<Word> word, String kind, String source, Draft before, Draft after) {

  /** Tells whether the act became another, or of another status. */
  public boolean changes() {
    return !before.equals(after);
  }
}
