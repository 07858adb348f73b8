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
 * @param basis why it is this speaker
 * @param addressees whom it is said to
 * @param direct whether it is quoted literally
 * @param claimed whether the speaker claims it, and does not only judge, ask, want or believe it
 * @param cue the word of the sentence that attributes it, "said", or "according" of "according to"
 * @param cueWords the words that attribute it, which may stand in another sentence
 * @param content what is said
 */
public record Attribution(
    int sentence,
    Optional<Side> speaker,
    SpeakerBasis basis,
    List<Side> addressees,
    boolean direct,
    boolean claimed,
    Optional<Word> cue,
    Optional<String> cueWords,
    Span content) {

  /** Copies the addressees; without a speaker there is no reason for one. */
  public Attribution {
    basis = speaker.isEmpty() ? SpeakerBasis.NOBODY : basis;
    addressees = List.copyOf(addressees);
  }

  /** Returns the same words as those of somebody. */
  Attribution by(Side newSpeaker, SpeakerBasis newBasis) {
    return new Attribution(
        sentence,
        Optional.of(newSpeaker),
        newBasis,
        addressees,
        direct,
        claimed,
        cue,
        cueWords,
        content);
  }

  /** Returns the same words as said together with others. */
  Attribution with(Attribution other, SpeakerBasis newBasis) {
    return new Attribution(
        sentence,
        other.speaker,
        newBasis,
        other.addressees,
        direct,
        claimed,
        cue,
        other.cueWords,
        content);
  }
}
