package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.clause.StatusFinder;
import org.demarche.clause.Tree;
import org.demarche.frame.Frame;
import org.demarche.frame.FrameLexicon;
import org.demarche.frame.Misfit;
import org.demarche.frame.Slots;
import org.demarche.mention.SideFinder;
import org.demarche.ontology.Acts;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.report.Span;

/** Reads the act that a word tells by its frame: "expelled the envoys". */
final class FrameReader {

  /** Acts of these kinds that are only the purpose of another act are not reported. */
  private static final Set<String> SOFT =
      Set.of("verbal cooperation", "material cooperation", "verbal conflict");

  /** How far from its verb a particle may stand that is shown with it. */
  private static final int PARTICLE = 2;

  private final FrameLexicon frames;
  private final Acts acts;
  private final Tree tree;
  private final Parse parse;
  private final SideFinder sides;
  private final SlotSides slotSides;
  private final NounActs nouns;
  private final StatusFinder status = new StatusFinder();

  FrameReader(
      FrameLexicon frames,
      Acts acts,
      Tree tree,
      SideFinder sides,
      SlotSides slotSides,
      NounActs nouns) {
    this.frames = frames;
    this.acts = acts;
    this.tree = tree;
    this.parse = tree.parse();
    this.sides = sides;
    this.slotSides = slotSides;
    this.nouns = nouns;
  }

  Optional<Frame> frame(Word word) {
    return frames.find(new Slots(tree, word, sides), Frame.Part.of(word));
  }

  /** Returns all frames that fit, the one that counts first. */
  List<Frame> fitting(Word word) {
    return frames.fitting(new Slots(tree, word, sides), Frame.Part.of(word));
  }

  /** Returns the frames of the word that do not fit. */
  List<Misfit> misfits(Word word) {
    return frames.misfits(new Slots(tree, word, sides), Frame.Part.of(word));
  }

  /** Returns the act, none when the frame reports none or it is not worth telling. */
  Optional<Draft> draft(Word word, Frame frame) {
    if (frame.isNone()) {
      return Optional.empty();
    }
    Slots slots = new Slots(tree, word, sides).with(frame.particle());
    List<Side> actors = actors(slots, frame);
    List<Side> recipients = slotSides.recipients(slots, frame);
    List<Side> others = Sides.without(recipients, actors);
    if (frame.mutual()) {
      actors = Sides.union(actors, recipients);
      others = List.of();
    }
    return isMerePurpose(word, frame, others)
        ? Optional.empty()
        : Optional.of(draft(word, frame, actors, others));
  }

  private List<Side> actors(Slots slots, Frame frame) {
    List<Side> actors = slotSides.actors(slots, frame);
    Word word = slots.trigger();
    return actors.isEmpty() && word.isVerb() && tree.isPassive(word)
        ? slotSides.makers(slots)
        : actors;
  }

  private boolean isMerePurpose(Word word, Frame frame, List<Side> recipients) {
    return tree.isPurpose(word)
        && (recipients.isEmpty() || SOFT.contains(acts.quad(frame.category())));
  }

  private Draft draft(Word word, Frame frame, List<Side> actors, List<Side> recipients) {
    boolean nominal = word.isNoun() && nouns.isBare(word);
    return new Draft(
        parse,
        word,
        words(word, frame),
        frame.category(),
        frame.mode(),
        frame.cameo().isEmpty() ? acts.cameo(frame.category(), frame.mode()) : frame.cameo(),
        actors,
        recipients,
        frame.mutual(),
        status(word, frame),
        status.isAlleged(parse, word),
        nominal,
        List.of(),
        confidence(frame, actors, recipients, nominal),
        frame.source());
  }

  private Status status(Word word, Frame frame) {
    if (tree.isPurpose(word)) {
      return Status.HYPOTHETICAL;
    }
    Status told = status.of(parse, word);
    return told == Status.NEGATED && frame.asks("neg") ? Status.ACTUAL : told;
  }

  private static double confidence(
      Frame frame, List<Side> actors, List<Side> recipients, boolean nominal) {
    double value = 0.6 + Math.min(0.2, 0.02 * frame.weight());
    value += recipients.isEmpty() && !frame.mutual() ? 0 : 0.1;
    value -= actors.isEmpty() ? 0.3 : 0;
    value -= nominal ? 0.2 : 0;
    return Math.round(value * 100) / 100.0;
  }

  private Span words(Word word, Frame frame) {
    if (frame.particle().isEmpty()) {
      return word.span();
    }
    return parse.children(word).stream()
        .filter(c -> c.lemma().equals(frame.particle().get()))
        .filter(c -> Math.abs(c.index() - word.index()) <= PARTICLE)
        .findFirst()
        .map(c -> word.span().cover(c.span()))
        .orElse(word.span());
  }
}
