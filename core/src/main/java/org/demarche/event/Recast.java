package org.demarche.event;

import java.util.List;
import java.util.Optional;
import org.demarche.ontology.Acts;
import org.demarche.record.Side;
import org.demarche.record.Status;

/** Casts an act as another: a promised withdrawal is a concession. */
final class Recast {

  private final Acts acts;

  Recast(Acts acts) {
    this.acts = acts;
  }

  Draft as(Draft draft, String category, Optional<String> mode, Status status) {
    return draft.as(category, mode, acts.cameo(category, mode)).with(status, draft.alleged());
  }

  Draft as(Draft draft, String category, Status status) {
    return as(draft, category, Optional.empty(), status);
  }

  boolean isHostile(Draft draft) {
    return acts.quad(draft.category()).endsWith("conflict");
  }

  /** Returns the same act with another status. */
  static Draft with(Draft draft, Status status) {
    return draft.with(status, draft.alleged());
  }

  /** Returns the same act, less certain when it was told as actual. */
  static Draft weaker(Draft draft, Status governing) {
    return with(draft, later(draft.status(), governing));
  }

  /** A negated or less certain governor makes the act less certain. */
  static Status later(Status own, Status governing) {
    return own == Status.ACTUAL ? governing : own;
  }

  /** "offered to hold talks with Mali": what only some of the sides promise is theirs alone. */
  static Draft oneSided(Draft draft, List<Side> subjects) {
    List<Side> others = Sides.without(draft.actors(), subjects);
    boolean own = others.size() < draft.actors().size() && !others.isEmpty();
    return draft.mutual() && own
        ? draft.oneSided(Sides.without(draft.actors(), others), others)
        : draft;
  }

  /** "offered to receive the envoy", "invited him to come": the host offers, not the guest. */
  static Draft hosted(Draft draft, List<Side> subjects) {
    boolean host =
        !draft.mutual()
            && !draft.actors().isEmpty()
            && !draft.recipients().isEmpty()
            && Sides.without(draft.recipients(), subjects).isEmpty();
    boolean inviting =
        !draft.mutual()
            && draft.recipients().isEmpty()
            && !subjects.isEmpty()
            && Sides.without(draft.actors(), subjects).size() == draft.actors().size();
    if (inviting) {
      return draft.oneSided(subjects, draft.actors());
    }
    return host ? draft.oneSided(draft.recipients(), draft.actors()) : oneSided(draft, subjects);
  }
}
