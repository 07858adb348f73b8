package org.demarche.classifier;

import java.util.List;
import java.util.Optional;
import org.demarche.event.Draft;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * What the classifier says of a word of a sentence, and what comes of it.
 *
 * @param word it is asked about
 * @param sides of the sentence that may have a part in an act
 * @param judgement what it says of the word and of these sides, in the same order
 * @param outcome what comes of it
 * @param act the act that it adds, none when it adds none
 */
public record Verdict(
    Word word, List<Side> sides, TriggerJudgement judgement, Outcome outcome, Optional<Draft> act) {

  /** Copies the sides. */
  public Verdict {
    sides = List.copyOf(sides);
  }

  /** Returns the same judgement, of which nothing comes for that reason. */
  public Verdict without(Outcome reason) {
    return new Verdict(word, sides, judgement, reason, Optional.empty());
  }

  /** What comes of what the classifier says. */
  public enum Outcome {
    /** It adds an act. */
    ADDED,
    /** It adds nothing, as a frame tells an act by the word. */
    FRAME,
    /** It is likelier that the word tells no act than any one. */
    NOTHING,
    /** It is not sure enough for an act that no frame tells. */
    UNSURE,
    /** No side is likely to be who acts. */
    NO_ACTOR,
    /** It adds an act that all the report says makes unlikely, so that it is left out. */
    UNLIKELY,
    /** It is sport, business or a private affair, or a frame says that the word tells no act. */
    UNPOLITICAL,
    /** Another word tells the same act of the same side. */
    AGAIN
  }
}
