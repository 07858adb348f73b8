package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarche.clause.Tree;
import org.demarche.frame.Frame;
import org.demarche.ontology.Acts;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/** Tells which acts are only what another act is for: "met to discuss", "fired to disperse". */
final class MerePurposes {

  /** Acts of these kinds that are only the purpose of another act are not reported. */
  private static final Set<String> SOFT =
      Set.of("verbal cooperation", "material cooperation", "verbal conflict");

  private final Acts acts;
  private final Tree tree;
  private final Function<Word, Optional<Frame>> frames;

  /**
   * Makes the rule.
   *
   * @param frames the frame that fits a word best
   */
  MerePurposes(Acts acts, Tree tree, Function<Word, Optional<Frame>> frames) {
    this.acts = acts;
    this.tree = tree;
    this.frames = frames;
  }

  /** Tells whether the act of a frame is no act besides the one it is for. */
  boolean isMere(Word word, Frame frame, List<Side> recipients) {
    Optional<Word> helping =
        tree.parse().head(word).filter(head -> word.is("xcomp") && head.lemma().equals("help"));
    boolean soft = recipients.isEmpty() || SOFT.contains(acts.quad(frame.category()));
    return tree.isPurpose(helping.orElse(word)) && soft || isOfForce(word, frame);
  }

  /** "fired tear gas to disperse the crowd": one act of force, not two. */
  private boolean isOfForce(Word word, Frame frame) {
    Optional<Word> above = tree.parse().head(word);
    boolean means = word.is("xcomp") && above.filter(v -> v.lemma().equals("use")).isPresent();
    return frame.category().equals("COERCE")
        && (means || tree.isPurpose(word))
        && above.flatMap(frames).flatMap(Frame::mode).filter("crowd-control"::equals).isPresent();
  }
}
