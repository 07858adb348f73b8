package org.demarche.coder;

import java.util.List;
import java.util.Optional;
import org.demarche.link.Link;
import org.demarche.telling.Dating;
import org.demarche.telling.Telling;

/**
 * An act as one sentence tells it, with the event that it became.
 *
 * @param event id of the event in the record, which may join several tellings
 * @param telling the act with its circumstances
 * @param dating the day of the event, and why it is this one
 * @param confidence of the frame alone, none when the classifier added the act
 * @param share how sure the classifier is of its category, none when it was not asked
 * @param links what the event answers, as far as words of this sentence say so
 */
public record ToldAct(
    String event,
    Telling telling,
    Dating dating,
    Optional<Double> confidence,
    Optional<Double> share,
    List<Link> links) {

  /** Copies the list. */
  public ToldAct {
    links = List.copyOf(links);
  }
}
