package org.demarche.statement;

import java.util.List;
import java.util.Optional;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.report.Span;

/**
 * What somebody says in a sentence.
 *
 * @param sentence number of the sentence
 * @param speaker who says it, empty when the text names nobody
 * @param addressees whom it is said to
 * @param direct whether it is quoted literally
 * @param cue the word that attributes it, "said", or "according" of "according to"
 * @param content what is said
 */
public record Attribution(
    int sentence,
    Optional<Side> speaker,
    List<Side> addressees,
    boolean direct,
    Optional<Word> cue,
    Span content) {

  /** Copies the addressees. */
  public Attribution {
    addressees = List.copyOf(addressees);
  }

  /** Returns the same words as those of somebody. */
  Attribution by(Optional<Side> newSpeaker) {
    return new Attribution(sentence, newSpeaker, addressees, direct, cue, content);
  }

  /** Returns the words that attribute it, as the record shows them. */
  public Optional<String> cueWords() {
    return cue.map(c -> c.text().equalsIgnoreCase("according") ? "according to" : c.text());
  }
}
