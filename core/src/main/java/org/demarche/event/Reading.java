package org.demarche.event;

import java.util.List;
import java.util.Optional;
import org.demarche.frame.Frame;
import org.demarche.frame.Misfit;
import org.demarche.parse.Word;

/**
 * How a word was read that has frames in the lexicon, or that governs no act and was taken for one.
 *
 * @param word the word
 * @param fitting the frames that fit, the one that counts first
 * @param misfits its other frames, those that lack least first
 * @param fate what came of it
 * @param first the act as its frame tells it, none when it was not asked or tells none
 * @param steps what governs the act, the nearest first
 * @param told the acts in the end, with the sides that the clause leaves unsaid
 */
public record Reading(
    Word word,
    List<Frame> fitting,
    List<Misfit> misfits,
    Fate fate,
    Optional<Draft> first,
    List<Step> steps,
    List<Draft> told) {

  /** Copies the lists. */
  public Reading {
    fitting = List.copyOf(fitting);
    misfits = List.copyOf(misfits);
    steps = List.copyOf(steps);
    told = List.copyOf(told);
  }

  /** Returns the same for a sentence of sport, where words are not asked for acts. */
  Reading ofSport() {
    return new Reading(word, fitting, misfits, Fate.SPORT, Optional.empty(), List.of(), List.of());
  }
}
