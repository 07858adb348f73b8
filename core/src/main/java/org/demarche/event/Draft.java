package org.demarche.event;

import java.util.List;
import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.report.Span;

/**
 * An act as one clause reports it, before its circumstances are known.
 *
 * @param parse its sentence
 * @param trigger the word that reports it
 * @param words the stretch of words that report it
 * @param category PLOVER category
 * @param mode PLOVER mode
 * @param cameo CAMEO code
 * @param actors who acted, may still be empty
 * @param recipients towards whom, may be empty
 * @param mutual whether all its sides act together
 * @param status whether it took place
 * @param alleged whether only somebody claims it
 * @param closed whether its words leave no side open, so that none is to be supplied
 * @param nominal whether a noun reports it without a verb
 * @param contexts what it is about, as far as the words of the act tell
 * @param confidence 0 to 1
 * @param rule the lines that made it
 * @param claimant who claims or denies it, as far as a word above it tells: "denied attacking"
 */
public record Draft(
    Parse parse,
    Word trigger,
    Span words,
    String category,
    Optional<String> mode,
    String cameo,
    List<Side> actors,
    List<Side> recipients,
    boolean mutual,
    Status status,
    boolean alleged,
    boolean closed,
    boolean nominal,
    List<String> contexts,
    double confidence,
    String rule,
    Optional<Side> claimant) {

  /** Copies the sides. */
  public Draft {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    contexts = List.copyOf(contexts);
  }

  /** Returns the number of the sentence. */
  public int sentence() {
    return parse.sentence().number();
  }

  /** Returns the same act with other sides. */
  public Draft withSides(List<Side> newActors, List<Side> newRecipients, double newConfidence) {
    DraftCopy copy = new DraftCopy(this);
    copy.actors = newActors;
    copy.recipients = newRecipients;
    copy.confidence = newConfidence;
    return copy.draft();
  }

  /** Returns the same clause as another act. */
  public Draft as(String newCategory, Optional<String> newMode, String newCameo) {
    DraftCopy copy = new DraftCopy(this);
    copy.category = newCategory;
    copy.mode = newMode;
    copy.cameo = newCameo;
    return copy.draft();
  }

  /** Returns the same act with another status. */
  public Draft with(Status newStatus, boolean newAlleged) {
    DraftCopy copy = new DraftCopy(this);
    copy.status = newStatus;
    copy.alleged = newAlleged;
    return copy.draft();
  }

  /** Returns the same act, reported by these words because of a further line. */
  public Draft reportedBy(Span newWords, String furtherRule) {
    DraftCopy copy = new DraftCopy(this);
    copy.words = newWords;
    copy.nominal = false;
    copy.rule = rule + " " + furtherRule;
    return copy.draft();
  }

  /** Returns the same act as another side's, because of a further rule. */
  public Draft doneBy(Side actor, String furtherRule) {
    DraftCopy copy = new DraftCopy(this);
    copy.actors = List.of(actor);
    copy.rule = rule + " " + furtherRule;
    return copy.draft();
  }

  /** Returns the same act, to which no side is to be supplied. */
  public Draft asClosed() {
    DraftCopy copy = new DraftCopy(this);
    copy.closed = true;
    return copy.draft();
  }

  /** Returns the act of some of those who would act together towards the others. */
  Draft oneSided(List<Side> newActors, List<Side> newRecipients) {
    DraftCopy copy = new DraftCopy(this);
    copy.actors = newActors;
    copy.recipients = newRecipients;
    copy.mutual = false;
    return copy.draft();
  }

  /** Returns the act as one of all those who act together. */
  Draft together(List<Side> all) {
    DraftCopy copy = new DraftCopy(this);
    copy.actors = all;
    copy.recipients = List.of();
    copy.mutual = true;
    return copy.draft();
  }

  /** Returns the same act, looked at again. */
  public Draft reviewed(List<String> newContexts, double newConfidence) {
    DraftCopy copy = new DraftCopy(this);
    copy.contexts = newContexts;
    copy.confidence = newConfidence;
    return copy.draft();
  }

  /** Returns the same act as somebody's claim, unless a word nearer to it tells whose it is. */
  Draft claimedBy(List<Side> sides) {
    if (claimant.isPresent() || sides.isEmpty()) {
      return this;
    }
    DraftCopy copy = new DraftCopy(this);
    copy.claimant = Optional.of(sides.get(0));
    return copy.draft();
  }
}
