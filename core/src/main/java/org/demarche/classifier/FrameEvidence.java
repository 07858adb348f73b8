package org.demarche.classifier;

import java.util.List;
import java.util.Optional;
import org.demarche.event.Draft;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.report.Span;

/** What the frames say of two sides of a sentence. */
public final class FrameEvidence {

  /** How an act that a frame tells may concern two sides. */
  enum Relation {
    /** From one to the other, and it took place. */
    DONE,
    /** From one to the other, but planned, possible or denied. */
    OPEN,
    /** From the other to the one. */
    BACK,
    /** By the one, towards somebody else. */
    BY_ACTOR,
    /** By somebody else, towards the other. */
    TO_RECIPIENT,
    /** Between others. */
    ELSEWHERE
  }

  private FrameEvidence() {}

  /** Returns the act of a category that a frame tells from one side to the other. */
  public static Optional<Draft> act(Question question, String category) {
    return question.drafts().stream()
        .filter(d -> d.category().equals(category) && isHere(d, question))
        .filter(d -> joins(relation(d, question)))
        .findFirst();
  }

  /** Tells whether any frame tells an act from one side to the other. */
  static boolean isAny(Question question) {
    return question.drafts().stream()
        .anyMatch(d -> isHere(d, question) && joins(relation(d, question)));
  }

  /** Tells whether the act stands in the sentence of the question. */
  static boolean isHere(Draft draft, Question question) {
    return draft.sentence() == question.parse().sentence().number();
  }

  private static boolean joins(Relation relation) {
    return relation == Relation.DONE || relation == Relation.OPEN;
  }

  /** Returns how an act concerns the two sides. */
  static Relation relation(Draft draft, Question question) {
    boolean acts = names(draft.actors(), question.actor());
    boolean receives = names(draft.recipients(), question.recipient());
    boolean back = names(draft.actors(), question.recipient());
    if (acts && (receives || draft.mutual() && back)) {
      boolean done = draft.status() == Status.ACTUAL || draft.status() == Status.HISTORICAL;
      return done ? Relation.DONE : Relation.OPEN;
    }
    if (back && names(draft.recipients(), question.actor())) {
      return Relation.BACK;
    }
    if (acts) {
      return Relation.BY_ACTOR;
    }
    return receives ? Relation.TO_RECIPIENT : Relation.ELSEWHERE;
  }

  private static boolean names(List<Side> sides, Span words) {
    return sides.stream().anyMatch(side -> side.span().overlaps(words));
  }
}
