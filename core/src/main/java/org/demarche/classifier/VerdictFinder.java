package org.demarche.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.record.Side;

/** Tells what the classifier says of one sentence, by asking again what the review asks. */
public final class VerdictFinder {

  private final ActReview review;
  private final Parse parse;
  private final List<Side> sides;
  private final List<Draft> drafts;
  private final Consultation classifierSays;

  /**
   * Reads a sentence.
   *
   * @param text of the report
   * @param drafts the acts that frames tell in the sentence
   */
  public VerdictFinder(
      Classifier classifier,
      ActReview review,
      String text,
      Parse parse,
      Mentions mentions,
      List<Draft> drafts) {
    this.review = review;
    this.parse = parse;
    this.sides = ActReview.sides(mentions.in(parse.sentence().number()));
    this.drafts = List.copyOf(drafts);
    this.classifierSays = new Consultation(classifier, text, parse, drafts);
  }

  /** Returns what it says of each two sides, none when there are fewer than two. */
  public List<Verdict> pairs() {
    List<Verdict> verdicts = new ArrayList<>();
    List<Draft> added = new ArrayList<>();
    for (Side actor : sides) {
      for (Side recipient : sides) {
        if (actor != recipient) {
          Verdict verdict = verdict(actor, recipient);
          verdict.act().ifPresent(act -> ActReview.add(added, act));
          verdicts.add(verdict);
        }
      }
    }
    return verdicts.stream().map(v -> settled(v, added)).toList();
  }

  /** Returns how sure it is of the category of an act that a frame tells. */
  public Optional<Double> share(Draft draft) {
    return sides.size() < 2
        ? Optional.empty()
        : ActReview.judgement(draft, classifierSays)
            .map(judgement -> judgement.scores().getOrDefault(draft.category(), 0.0));
  }

  private Verdict verdict(Side actor, Side recipient) {
    Judgement judgement = classifierSays.on(actor.span(), recipient.span());
    Optional<Verdict.Outcome> unasked = review.unasked(parse, actor, recipient, drafts);
    if (unasked.isPresent()) {
      return new Verdict(actor, recipient, judgement, unasked.get(), Optional.empty());
    }
    Optional<Draft> act = review.act(parse, actor, recipient, judgement);
    Verdict.Outcome outcome = act.isPresent() ? Verdict.Outcome.ADDED : refusal(judgement);
    return new Verdict(actor, recipient, judgement, outcome, act);
  }

  private static Verdict.Outcome refusal(Judgement judgement) {
    return judgement.category().equals(Outputs.NONE)
        ? Verdict.Outcome.NOTHING
        : Verdict.Outcome.UNSURE;
  }

  private static Verdict settled(Verdict verdict, List<Draft> added) {
    boolean outdone = verdict.act().filter(act -> !added.contains(act)).isPresent();
    return outdone
        ? new Verdict(
            verdict.actor(),
            verdict.recipient(),
            verdict.judgement(),
            Verdict.Outcome.OUTDONE,
            Optional.empty())
        : verdict;
  }
}
