package org.demarche.link;

import java.util.List;
import org.demarche.record.Relation;
import org.demarche.report.Span;

/**
 * One act answers another.
 *
 * @param answer index of the act that answers
 * @param answered index of the act that is answered
 * @param relation what kind of answer it is
 * @param span the words that link the two
 * @param basis the rule that linked them
 * @param over indices of acts that the same words could mean, but less well
 */
public record Link(
    int answer, int answered, Relation relation, Span span, LinkBasis basis, List<Integer> over) {

  /** Copies the list. */
  public Link {
    over = List.copyOf(over);
  }

  Link by(int otherAnswer, Relation otherRelation) {
    return new Link(otherAnswer, answered, otherRelation, span, LinkBasis.SHARED, over);
  }
}
