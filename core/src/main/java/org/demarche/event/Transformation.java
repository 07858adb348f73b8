package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.frame.Matrix;
import org.demarche.frame.WordClasses;
import org.demarche.ontology.Acts;
import org.demarche.record.Side;
import org.demarche.record.Status;

/** What a governing word makes of the act it governs: "agreed to lift", "threatened to cut". */
final class Transformation {

  /** Acts whose refusal is a rejection. */
  private static final Set<String> WISHED =
      Set.of("AGREE", "AID", "CONCEDE", "CONSULT", "COOPERATE", "RETREAT", "SUPPORT");

  private static final Set<String> COOPERATION = Set.of("AID", "COOPERATE", "SUPPORT");

  private final Recast recast;
  private final Confrontation confrontation;

  /** Words for a plan of one's own; others offer or promise to meet. */
  private final Set<String> planning;

  /** Words for what is promised, be it good or bad. */
  private final Set<String> vowing;

  /** Uses the ontology and the classes of words. */
  Transformation(Acts acts, WordClasses classes) {
    this.recast = new Recast(acts);
    this.confrontation = new Confrontation(recast);
    this.planning = classes.members("@planning");
    this.vowing = classes.members("@vowing");
  }

  /**
   * Returns the act that the governed act becomes.
   *
   * @param governor base form of the governing word
   * @param status what its own clause says of it
   * @param subjects sides of the governing word's subject
   * @param objects sides of its object or addressee
   */
  Draft apply(
      Draft draft,
      Matrix.Kind kind,
      String governor,
      Status status,
      List<Side> subjects,
      List<Side> objects) {
    return switch (kind) {
      case PROMISE -> promise(draft, governor, status, subjects);
      case THREATEN -> threat(draft, governor, status, subjects, objects);
      case REFUSE -> confrontation.refusal(draft, status, subjects);
      case DEMAND -> demand(draft, status, subjects, objects);
      case CEASE -> end(draft, status, subjects);
      case ACCUSE -> draft.with(draft.status(), true).claimedBy(subjects);
      case DENY -> draft.with(Effect.of(kind, draft.status(), status), true).claimedBy(subjects);
      case FAIL, FORBID, EXPECT, DOUBT, PERMIT, BEGIN, SUCCEED, CAUSE ->
          Recast.with(draft, Effect.of(kind, draft.status(), status));
      case ATTEMPT -> attempt(draft, status, subjects);
      case PRAISE, CRITICISE, REPORT -> draft;
    };
  }

  /**
   * "vowed not to attack" and "promised to suspend its ban" are promises, "threatened not to meet"
   * a threat all the same.
   */
  private Draft threat(
      Draft draft, String governor, Status status, List<Side> subjects, List<Side> objects) {
    boolean peaceful = draft.status() == Status.NEGATED && recast.isHostile(draft);
    boolean wished = WISHED.contains(draft.category()) && vowing.contains(governor);
    return peaceful || wished && draft.status() != Status.NEGATED
        ? promise(draft, governor, status, subjects)
        : confrontation.threat(draft, status, subjects, objects);
  }

  /** A demand; who makes others withdraw their diplomats expels them. */
  Draft demand(Draft draft, Status status, List<Side> subjects, List<Side> objects) {
    return confrontation.demand(draft, status, subjects, objects);
  }

  /** "will not release", "would not meet": who will not do what others wish rejects it. */
  Draft refused(Draft draft) {
    return WISHED.contains(draft.category())
        ? recast.as(draft, "REJECT", Modes.wish(draft), Status.ACTUAL)
        : draft;
  }

  /** "We will strike them": the violence that somebody announces of himself. */
  Draft vowed(Draft draft) {
    return confrontation.threat(draft, Status.ACTUAL, draft.actors(), List.of());
  }

  /** What is only planned as cooperation is an agreement to it. */
  Draft planned(Draft draft) {
    if (draft.status() != Status.FUTURE) {
      return draft;
    }
    if (draft.category().equals("RETREAT")) {
      return recast.as(draft, "CONCEDE", Status.FUTURE);
    }
    return COOPERATION.contains(draft.category())
        ? recast.as(draft, "AGREE", Status.FUTURE)
        : draft;
  }

  private Draft promise(Draft draft, String governor, Status status, List<Side> subjects) {
    boolean hostile = recast.isHostile(draft);
    if (status == Status.NEGATED && !hostile) {
      return confrontation.refusal(draft, Status.ACTUAL, subjects);
    }
    if (draft.status() == Status.NEGATED) {
      return hostile
          ? recast.as(draft, "AGREE", status)
          : confrontation.refusal(draft, status, subjects);
    }
    return switch (draft.category()) {
      case "RETREAT", "CONCEDE" -> recast.as(draft, "CONCEDE", status);
      case "CONSULT" ->
          planning.contains(governor)
              ? future(draft, status)
              : Recast.hosted(recast.as(draft, "AGREE", status), subjects);
      case "SUPPORT", "COOPERATE", "AID", "AGREE" ->
          Recast.oneSided(recast.as(draft, "AGREE", voiced(governor, status)), subjects);
      default -> future(draft, status);
    };
  }

  /** Who offers or promises does so now, who only plans something has not yet agreed to it. */
  private Status voiced(String governor, Status status) {
    return planning.contains(governor) ? Recast.later(status, Status.FUTURE) : status;
  }

  private static Draft future(Draft draft, Status governing) {
    return Recast.with(draft, Recast.later(governing, Status.FUTURE));
  }

  private Draft attempt(Draft draft, Status status, List<Side> subjects) {
    return COOPERATION.contains(draft.category())
        ? Recast.oneSided(recast.as(draft, "AGREE", status), subjects)
        : Recast.with(draft, Effect.of(Matrix.Kind.ATTEMPT, draft.status(), status));
  }

  private Draft end(Draft draft, Status status, List<Side> subjects) {
    return switch (draft.category()) {
      case "ASSAULT", "MOBILIZE" -> recast.as(draft, "RETREAT", Optional.of("ceasefire"), status);
      case "AID", "COOPERATE", "SUPPORT" ->
          recast.as(draft, "SANCTION", Optional.of("discontinue"), status);
      case "CONSULT", "AGREE" -> confrontation.cancellation(draft, status, subjects);
      case "SANCTION", "COERCE", "PROTEST", "THREATEN" -> recast.as(draft, "CONCEDE", status);
      case "RETREAT", "CONCEDE" -> recast.as(draft, "REJECT", Optional.of("yield"), status);
      default -> Recast.with(draft, Status.NEGATED);
    };
  }
}
