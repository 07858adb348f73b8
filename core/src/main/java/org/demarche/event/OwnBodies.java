package org.demarche.event;

import java.util.Set;
import org.demarche.record.Side;

/** Tells when a body of the actor's own state is the other side of an act. */
final class OwnBodies {

  private static final Set<String> ANSWERING = Set.of("AGREE", "CONCEDE", "REJECT");

  private OwnBodies() {}

  /**
   * Tells whether the two are one side. Who grants or rejects what another body of his own state
   * asked for deals with that body; who denies what it did answers those who say so.
   */
  static boolean isOneSide(Draft draft, Side actor, Side other) {
    boolean answer = ANSWERING.contains(draft.category()) && !isDenial(draft);
    boolean apart = actor.sectors().stream().noneMatch(other.sectors()::contains);
    return Dealings.key(actor).equals(Dealings.key(other)) && !(answer && apart);
  }

  /** "denied any part in the blast" */
  static boolean isDenial(Draft draft) {
    return draft.trigger().lemma().equals("deny");
  }
}
