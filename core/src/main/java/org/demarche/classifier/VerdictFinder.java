package org.demarche.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.encoder.Encoding;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.record.Side;

/** Tells what the classifier says of one sentence, by asking again what the review asks. */
public final class VerdictFinder {

  private final Classifier classifier;
  private final ActReview review;
  private final Parse parse;
  private final List<Side> sides;
  private final List<Draft> drafts;
  private final Optional<Encoding> encoding;

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
    this.classifier = classifier;
    this.review = review;
    this.parse = parse;
    this.sides = ActReview.sides(mentions.in(parse.sentence().number()));
    this.drafts = List.copyOf(drafts);
    this.encoding =
        sides.size() < 2
            ? Optional.empty()
            : Optional.of(classifier.encode(text, parse.sentence().span()));
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
    return encoding.isEmpty()
        ? Optional.empty()
        : ActReview.question(draft, parse, drafts)
            .map(q -> classifier.judge(q, encoding.get()))
            .map(judgement -> judgement.scores().getOrDefault(draft.category(), 0.0));
  }

  private Verdict verdict(Side actor, Side recipient) {
    Question question =
        new Question(parse, parse.sentence().span(), actor.span(), recipient.span(), drafts);
    Judgement judgement = classifier.judge(question, encoding.orElseThrow());
    if (ActReview.isJoined(actor, recipient, drafts)) {
      return new Verdict(actor, recipient, judgement, Verdict.Outcome.FRAME, Optional.empty());
    }
    if (!ActReview.isAsked(parse, actor, drafts)) {
      return new Verdict(actor, recipient, judgement, Verdict.Outcome.NOT_ASKED, Optional.empty());
    }
    Optional<Draft> act = review.act(parse, actor, recipient, judgement, drafts);
    Verdict.Outcome outcome =
        act.isPresent() ? Verdict.Outcome.ADDED : refusal(actor, recipient, judgement);
    return new Verdict(actor, recipient, judgement, outcome, act);
  }

  private Verdict.Outcome refusal(Side actor, Side recipient, Judgement judgement) {
    if (ActReview.isSame(actor, recipient)) {
      return Verdict.Outcome.SAME_SIDE;
    }
    String category = judgement.category();
    if (category.equals(Outputs.NONE)) {
      return Verdict.Outcome.NOTHING;
    }
    if (judgement.scores().getOrDefault(category, 0.0) < ActReview.SURE_ALONE) {
      return Verdict.Outcome.UNSURE;
    }
    return ActReview.trigger(parse, actor.span(), recipient.span()).isPresent()
        ? Verdict.Outcome.TOLD
        : Verdict.Outcome.NO_TRIGGER;
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
