package org.demarche.classifier;

import java.util.Optional;
import org.demarche.event.Draft;
import org.demarche.record.Side;

/**
 * What the classifier says of two sides of a sentence, and what comes of it.
 *
 * @param actor who may have acted
 * @param recipient towards whom
 * @param judgement what it says
 * @param outcome what comes of it
 * @param act the act that it adds, none when it adds none
 */
public record Verdict(
    Side actor, Side recipient, Judgement judgement, Outcome outcome, Optional<Draft> act) {

  /** What comes of what the classifier says. */
  public enum Outcome {
    /** It adds an act. */
    ADDED,
    /** It adds nothing, as a frame tells an act between the two. */
    FRAME,
    /** Nothing is likelier than any act. */
    NOTHING,
    /** It is not sure enough for an act that no frame tells. */
    UNSURE,
    /** Both are the same side. */
    SAME_SIDE,
    /** A frame tells another act with the word that joins the two. */
    TOLD,
    /** It is not asked: no verb or noun joins the two, or only many words do. */
    NO_TRIGGER,
    /** It is not asked: the verb that joins the two tells no act by itself. */
    PLAIN,
    /** It is surer of the same act between two others. */
    OUTDONE
  }
}
