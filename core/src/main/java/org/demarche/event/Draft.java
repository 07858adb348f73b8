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

  /** Makes an act that nobody is named to claim. */
  public Draft(
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
      String rule) {
    this(
        parse,
        trigger,
        words,
        category,
        mode,
        cameo,
        actors,
        recipients,
        mutual,
        status,
        alleged,
        closed,
        nominal,
        contexts,
        confidence,
        rule,
        Optional.empty());
  }

  /** Returns the number of the sentence. */
  public int sentence() {
    return parse.sentence().number();
  }

  /** Returns the same act with other sides. */
  public Draft withSides(List<Side> newActors, List<Side> newRecipients, double newConfidence) {
    return new Draft(
        parse,
        trigger,
        words,
        category,
        mode,
        cameo,
        newActors,
        newRecipients,
        mutual,
        status,
        alleged,
        closed,
        nominal,
        contexts,
        newConfidence,
        rule,
        claimant);
  }

  /** Returns the same clause as another act. */
  public Draft as(String newCategory, Optional<String> newMode, String newCameo) {
    return new Draft(
        parse,
        trigger,
        words,
        newCategory,
        newMode,
        newCameo,
        actors,
        recipients,
        mutual,
        status,
        alleged,
        closed,
        nominal,
        contexts,
        confidence,
        rule,
        claimant);
  }

  /** Returns the same act with another status. */
  public Draft with(Status newStatus, boolean newAlleged) {
    return new Draft(
        parse,
        trigger,
        words,
        category,
        mode,
        cameo,
        actors,
        recipients,
        mutual,
        newStatus,
        newAlleged,
        closed,
        nominal,
        contexts,
        confidence,
        rule,
        claimant);
  }

  /** Returns the same act, reported by these words because of a further line. */
  public Draft reportedBy(Span newWords, String furtherRule) {
    return new Draft(
        parse,
        trigger,
        newWords,
        category,
        mode,
        cameo,
        actors,
        recipients,
        mutual,
        status,
        alleged,
        closed,
        false,
        contexts,
        confidence,
        rule + " " + furtherRule,
        claimant);
  }

  /** Returns the same act, to which no side is to be supplied. */
  public Draft asClosed() {
    return new Draft(
        parse,
        trigger,
        words,
        category,
        mode,
        cameo,
        actors,
        recipients,
        mutual,
        status,
        alleged,
        true,
        nominal,
        contexts,
        confidence,
        rule,
        claimant);
  }

  /** Returns the act of some of those who would act together towards the others. */
  Draft oneSided(List<Side> newActors, List<Side> newRecipients) {
    return new Draft(
        parse,
        trigger,
        words,
        category,
        mode,
        cameo,
        newActors,
        newRecipients,
        false,
        status,
        alleged,
        closed,
        nominal,
        contexts,
        confidence,
        rule,
        claimant);
  }

  /** Returns the same act, looked at again. */
  public Draft reviewed(List<String> newContexts, double newConfidence) {
    return new Draft(
        parse,
        trigger,
        words,
        category,
        mode,
        cameo,
        actors,
        recipients,
        mutual,
        status,
        alleged,
        closed,
        nominal,
        newContexts,
        newConfidence,
        rule,
        claimant);
  }

  /** Returns the same act as somebody's claim, unless a word nearer to it tells whose it is. */
  Draft claimedBy(List<Side> sides) {
    return claimant.isPresent() || sides.isEmpty()
        ? this
        : new Draft(
            parse,
            trigger,
            words,
            category,
            mode,
            cameo,
            actors,
            recipients,
            mutual,
            status,
            alleged,
            closed,
            nominal,
            contexts,
            confidence,
            rule,
            Optional.of(sides.get(0)));
  }
}
