package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.frame.Matrix;
import org.demarche.ontology.Acts;
import org.demarche.record.Side;
import org.demarche.record.Status;

/** What a governing word makes of the act it governs: "agreed to lift", "threatened to cut". */
final class Transformation {

  /** Words for a plan of one's own; others offer or promise to meet. */
  private static final Set<String> PLANNING =
      Set.of(
          "aim",
          "arrange",
          "decide",
          "decision",
          "intend",
          "intention",
          "plan",
          "planned",
          "planning",
          "prepare",
          "prepared",
          "schedule",
          "scheduled",
          "set");

  /** Acts whose refusal is a rejection. */
  private static final Set<String> WISHED =
      Set.of("AGREE", "AID", "CONCEDE", "CONSULT", "COOPERATE", "RETREAT", "SUPPORT");

  private final Acts acts;

  Transformation(Acts acts) {
    this.acts = acts;
  }

  /**
   * Returns the act that the governed act becomes, empty when none remains.
   *
   * @param governor base form of the governing word
   * @param status what its own clause says of it
   * @param subjects sides of the governing word's subject
   * @param objects sides of its object or addressee
   */
  Optional<Draft> apply(
      Draft draft,
      Matrix.Kind kind,
      String governor,
      Status status,
      List<Side> subjects,
      List<Side> objects) {
    return switch (kind) {
      case PROMISE -> Optional.of(promise(draft, governor, status, subjects));
      case THREATEN -> Optional.of(threat(draft, status, subjects, objects));
      case REFUSE -> Optional.of(refusal(draft, status, subjects));
      case DEMAND -> Optional.of(demand(draft, status, subjects, objects));
      case CEASE -> Optional.of(end(draft, status));
      case ACCUSE -> Optional.of(draft.with(draft.status(), true));
      case DENY -> Optional.of(draft.with(Status.NEGATED, true));
      case FAIL -> Optional.of(draft.with(Status.NEGATED, draft.alleged()));
      case ATTEMPT -> Optional.of(attempt(draft, status));
      case EXPECT -> Optional.of(draft.with(later(draft.status(), Status.FUTURE), draft.alleged()));
      case DOUBT -> Optional.of(draft.with(Status.HYPOTHETICAL, draft.alleged()));
      case PERMIT ->
          Optional.of(draft.with(later(draft.status(), Status.HYPOTHETICAL), draft.alleged()));
      case FORBID -> Optional.of(draft.with(Status.NEGATED, draft.alleged()));
      case BEGIN, SUCCEED, CAUSE ->
          Optional.of(draft.with(later(draft.status(), status), draft.alleged()));
      case PRAISE, CRITICISE, REPORT -> Optional.of(draft);
    };
  }

  /** "will not release", "would not meet": who will not do what others wish rejects it. */
  Draft refused(Draft draft) {
    return WISHED.contains(draft.category())
        ? as(draft, "REJECT", wish(draft), Status.ACTUAL)
        : draft;
  }

  /** What is only planned as cooperation is an agreement to it. */
  Draft planned(Draft draft) {
    boolean plan =
        draft.status() == Status.FUTURE
            && Set.of("AID", "COOPERATE", "SUPPORT").contains(draft.category());
    if (draft.status() == Status.FUTURE && draft.category().equals("RETREAT")) {
      return as(draft, "CONCEDE", Optional.empty(), Status.FUTURE);
    }
    return plan ? as(draft, "AGREE", Optional.empty(), Status.FUTURE) : draft;
  }

  /** A negated or less certain governor makes the act less certain. */
  private static Status later(Status own, Status governing) {
    return own == Status.ACTUAL ? governing : own;
  }

  private Draft promise(Draft draft, String governor, Status status, List<Side> subjects) {
    if (status == Status.NEGATED && !isHostile(draft)) {
      return refusal(draft, Status.ACTUAL, subjects);
    }
    if (draft.status() == Status.NEGATED) {
      return isHostile(draft)
          ? as(draft, "AGREE", Optional.empty(), status)
          : refusal(draft, status, subjects);
    }
    return switch (draft.category()) {
      case "RETREAT", "CONCEDE" -> as(draft, "CONCEDE", Optional.empty(), status);
      case "CONSULT" ->
          PLANNING.contains(governor)
              ? draft.with(later(status, Status.FUTURE), draft.alleged())
              : as(draft, "AGREE", Optional.empty(), status);
      case "SUPPORT", "COOPERATE", "AID", "AGREE" -> as(draft, "AGREE", Optional.empty(), status);
      default -> draft.with(later(status, Status.FUTURE), draft.alleged());
    };
  }

  private Draft attempt(Draft draft, Status status) {
    return switch (draft.category()) {
      case "SUPPORT", "COOPERATE", "AID" -> as(draft, "AGREE", Optional.empty(), status);
      default -> draft.with(later(draft.status(), Status.HYPOTHETICAL), draft.alleged());
    };
  }

  private Draft refusal(Draft draft, Status status, List<Side> subjects) {
    if (draft.category().equals("REJECT")) {
      return draft.with(later(draft.status(), status), draft.alleged());
    }
    List<Side> actors = subjects.isEmpty() ? draft.actors() : subjects;
    List<Side> others = without(draft.actors(), actors);
    List<Side> recipients =
        draft.recipients().isEmpty() ? others : without(draft.recipients(), actors);
    return as(draft, "REJECT", wish(draft), status)
        .withSides(actors, recipients, draft.confidence());
  }

  /** A demand; who makes others withdraw their diplomats expels them. */
  Draft demand(Draft draft, Status status, List<Side> subjects, List<Side> objects) {
    if (draft.category().equals("REQUEST")) {
      return draft.with(later(draft.status(), status), draft.alleged());
    }
    List<Side> actors = subjects.isEmpty() ? draft.actors() : subjects;
    List<Side> others = without(draft.actors(), actors);
    List<Side> recipients =
        !objects.isEmpty()
            ? objects
            : others.isEmpty() ? without(draft.recipients(), actors) : others;
    boolean expels =
        draft.category().equals("SANCTION")
            && draft.mode().filter("withdraw"::equals).isPresent()
            && actors.stream().allMatch(Transformation::isGovernment)
            && draft.actors().stream().allMatch(Transformation::isGovernment)
            && draft.recipients().stream()
                .anyMatch(r -> actors.stream().anyMatch(a -> a.country().equals(r.country())));
    Draft demand =
        expels
            ? as(draft, "SANCTION", Optional.of("expel"), status)
            : as(draft, "REQUEST", wish(draft), status);
    return demand.withSides(actors, recipients, draft.confidence());
  }

  /** A threat, unless it is somebody else's act that is warned of. */
  private Draft threat(Draft draft, Status status, List<Side> subjects, List<Side> objects) {
    boolean own =
        subjects.isEmpty()
            || draft.actors().isEmpty()
            || draft.actors().stream()
                .anyMatch(a -> subjects.stream().anyMatch(s -> s.country().equals(a.country())));
    if (!own) {
      return draft.with(later(draft.status(), Status.HYPOTHETICAL), draft.alleged());
    }
    List<Side> actors = subjects.isEmpty() ? draft.actors() : subjects;
    List<Side> recipients = objects.isEmpty() ? draft.recipients() : objects;
    return as(draft, "THREATEN", threat(draft), status)
        .withSides(actors, without(recipients, actors), draft.confidence());
  }

  private static boolean isGovernment(Side side) {
    return side.sectors().contains("GOV") && !side.country().equals("OTH");
  }

  private static List<Side> without(List<Side> sides, List<Side> others) {
    return sides.stream()
        .filter(
            s ->
                others.stream()
                    .noneMatch(o -> o.span().equals(s.span()) && o.name().equals(s.name())))
        .toList();
  }

  private Draft end(Draft draft, Status status) {
    return switch (draft.category()) {
      case "ASSAULT", "MOBILIZE" -> as(draft, "RETREAT", Optional.of("ceasefire"), status);
      case "AID", "COOPERATE", "SUPPORT" ->
          as(draft, "SANCTION", Optional.of("discontinue"), status);
      case "CONSULT", "AGREE" -> as(draft, "REJECT", Optional.of("meet"), status);
      case "SANCTION", "COERCE", "PROTEST", "THREATEN" ->
          as(draft, "CONCEDE", Optional.empty(), status);
      case "RETREAT", "CONCEDE" -> as(draft, "REJECT", Optional.of("yield"), status);
      default -> draft.with(Status.NEGATED, draft.alleged());
    };
  }

  private Draft as(Draft draft, String category, Optional<String> mode, Status status) {
    return draft.as(category, mode, acts.cameo(category, mode)).with(status, draft.alleged());
  }

  private boolean isHostile(Draft draft) {
    return acts.quad(draft.category()).endsWith("conflict");
  }

  /** The mode of REQUEST and REJECT that fits what is asked for or refused. */
  static Optional<String> wish(Draft draft) {
    if (draft.category().equals("REQUEST") || draft.category().equals("REJECT")) {
      return draft.mode();
    }
    return Optional.of(
        switch (draft.category()) {
          case "CONSULT" -> "meet";
          case "RETREAT", "CONCEDE" -> "yield";
          case "AID", "COOPERATE", "SUPPORT", "AGREE" -> "assist";
          default -> "change";
        });
  }

  private static Optional<String> threat(Draft draft) {
    return switch (draft.category()) {
      case "ASSAULT", "MOBILIZE" -> Optional.of("violence");
      case "SANCTION" ->
          draft
              .mode()
              .map(
                  m ->
                      m.equals("expel")
                          ? "expel"
                          : m.equals("withdraw") ? "relations" : "restrict");
      case "COERCE" ->
          Optional.of(
              draft.mode().filter("arrest"::equals).isPresent()
                  ? "arrest"
                  : draft.mode().filter("seize"::equals).isPresent() ? "territory" : "restrict");
      case "PROTEST" -> Optional.of("restrict");
      case "REJECT" -> Optional.of("relations");
      default -> Optional.empty();
    };
  }
}
