package org.demarche.expectation;

import java.util.Optional;
import org.demarche.expectation.OutlookBasis.Sign;
import org.demarche.expectation.OutlookLexicon.Ground;
import org.demarche.parse.Word;

/**
 * Why something is to come.
 *
 * @param ground what the words say
 * @param weak whether it counts only if the clause reports an act
 * @param governor the word above, if there is one
 * @param sign what kind of words say so
 * @param word the word that says so
 * @param line its line of the lexicon
 */
record Told(
    Ground ground,
    boolean weak,
    Optional<Word> governor,
    Sign sign,
    Optional<Word> word,
    Optional<String> line) {

  Told(Ground ground, boolean weak, Optional<Word> governor, Sign sign, Optional<Word> word) {
    this(ground, weak, governor, sign, word, Optional.empty());
  }

  /** By the word above it. */
  Told(Ground ground, boolean weak, Optional<Word> governor, Sign sign) {
    this(ground, weak, governor, sign, governor);
  }

  Told from(Optional<String> source) {
    return new Told(ground, weak, governor, sign, word, source);
  }
}
