package org.demarche.app.corpus;

import java.util.List;
import java.util.Optional;
import org.demarche.record.Status;
import org.demarche.report.Span;

/**
 * An act as somebody has marked it in a sentence.
 *
 * @param trigger the words that report it
 * @param category PLOVER category
 * @param mode PLOVER mode
 * @param status whether it took place
 * @param alleged whether only somebody claims it
 * @param contexts PLOVER contexts that the sentence shows
 * @param actors who acts; all sides of a mutual act
 * @param recipients towards whom, empty for a mutual act
 * @param mutual whether its sides act together
 */
public record CorpusAct(
    Span trigger,
    String category,
    Optional<String> mode,
    Status status,
    boolean alleged,
    List<String> contexts,
    List<Span> actors,
    List<Span> recipients,
    boolean mutual) {

  /** Copies the lists. */
  public CorpusAct {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** Tells whether the act goes from one side to another; a mutual act goes both ways. */
  public boolean joins(Span actor, Span recipient) {
    return actors.contains(actor)
        && !actor.equals(recipient)
        && (mutual ? actors : recipients).contains(recipient);
  }
}
