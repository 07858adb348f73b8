package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.record.Side;
import org.demarche.record.Status;

/** Makes of an act its refusal, the demand for it or the threat of it, with those who do so. */
final class Confrontation {

  private final Recast recast;

  /** Acts that those whom they would hit are spared when others refuse them. */
  private static final Set<String> HARMFUL = Set.of("ACCUSE", "MOBILIZE", "SANCTION");

  Confrontation(Recast recast) {
    this.recast = recast;
  }

  /** "refused to release". */
  Draft refusal(Draft draft, Status status, List<Side> subjects) {
    if (draft.category().equals("REJECT")) {
      return Recast.with(draft, Status.NEGATED);
    }
    List<Side> actors = subjects.isEmpty() ? draft.actors() : subjects;
    boolean asked =
        draft.category().equals("REQUEST") && !without(draft.actors(), actors).isEmpty();
    List<Side> recipients =
        draft.recipients().isEmpty() || asked
            ? without(draft.actors(), actors)
            : without(draft.recipients(), actors);
    if (isAtHome(draft, actors)) {
      recipients = draft.actors();
    }
    Draft refused = recast.as(draft, "REJECT", Modes.wish(draft), status);
    return isSparing(draft, actors)
        ? refused.oneSided(actors, List.of()).asClosed()
        : refused.oneSided(actors, recipients);
  }

  /** "refused to condemn Chad": Chad is spared, and it is others who are refused. */
  private static boolean isSparing(Draft draft, List<Side> actors) {
    return HARMFUL.contains(draft.category())
        && !draft.mutual()
        && draft.actors().stream().allMatch(a -> hasCountry(actors, a));
  }

  /** "Niger refused Chad's troops permission to enter Niamey": it is Chad that is refused. */
  private static boolean isAtHome(Draft draft, List<Side> refusing) {
    return !draft.mutual()
        && !draft.actors().isEmpty()
        && !draft.recipients().isEmpty()
        && draft.recipients().stream().allMatch(r -> hasCountry(refusing, r))
        && draft.actors().stream().noneMatch(a -> hasCountry(refusing, a));
  }

  /** "called off the minister's visit": whoever does so turns the minister away. */
  Draft cancellation(Draft draft, Status status, List<Side> subjects) {
    Draft cancelled = recast.as(draft, "REJECT", Optional.of("meet"), status);
    List<Side> others = without(draft.actors(), subjects);
    boolean ownAct = draft.actors().stream().anyMatch(a -> hasCountry(subjects, a));
    return subjects.isEmpty() || others.isEmpty() || ownAct || draft.mutual()
        ? cancelled
        : cancelled.oneSided(subjects, others);
  }

  /** A demand; who makes others withdraw their diplomats expels them. */
  Draft demand(Draft draft, Status status, List<Side> subjects, List<Side> objects) {
    if (draft.category().equals("REQUEST")) {
      return Recast.weaker(draft, status);
    }
    List<Side> actors = subjects.isEmpty() ? without(draft.actors(), objects) : subjects;
    Draft demand =
        isExpulsion(draft, actors)
            ? recast.as(draft, "SANCTION", Optional.of("expel"), status)
            : recast.as(draft, "REQUEST", Modes.wish(draft), status);
    return demand.oneSided(actors, asked(draft, actors, objects));
  }

  /** Who is asked, else who is to act, else towards whom. */
  private static List<Side> asked(Draft draft, List<Side> actors, List<Side> objects) {
    if (!objects.isEmpty()) {
      return objects;
    }
    List<Side> others = without(draft.actors(), actors);
    return others.isEmpty() ? without(draft.recipients(), actors) : others;
  }

  private static boolean isExpulsion(Draft draft, List<Side> actors) {
    return draft.category().equals("SANCTION")
        && draft.mode().filter("withdraw"::equals).isPresent()
        && actors.stream().allMatch(Confrontation::isGovernment)
        && draft.actors().stream().allMatch(Confrontation::isGovernment)
        && draft.recipients().stream().anyMatch(r -> hasCountry(actors, r));
  }

  private static boolean isGovernment(Side side) {
    return side.sectors().contains("GOV") && !side.country().equals("OTH");
  }

  /** A threat, unless it is somebody else's act that is warned of. */
  Draft threat(Draft draft, Status status, List<Side> subjects, List<Side> objects) {
    boolean own =
        subjects.isEmpty()
            || draft.actors().isEmpty()
            || draft.actors().stream().anyMatch(a -> hasCountry(subjects, a));
    if (!own) {
      return Recast.weaker(draft, Status.HYPOTHETICAL);
    }
    List<Side> actors = subjects.isEmpty() ? draft.actors() : subjects;
    List<Side> recipients = objects.isEmpty() ? draft.recipients() : objects;
    return recast
        .as(draft, "THREATEN", Modes.threat(draft), status)
        .oneSided(actors, without(recipients, actors));
  }

  private static boolean hasCountry(List<Side> sides, Side side) {
    return sides.stream().anyMatch(s -> s.country().equals(side.country()));
  }

  /** Takes away what the very same words name; a state may well act upon its own ministry. */
  private static List<Side> without(List<Side> sides, List<Side> others) {
    return sides.stream().filter(s -> others.stream().noneMatch(o -> isSameMention(s, o))).toList();
  }

  private static boolean isSameMention(Side a, Side b) {
    return a.span().equals(b.span()) && a.name().equals(b.name());
  }
}
