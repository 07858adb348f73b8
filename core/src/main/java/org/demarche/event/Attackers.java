package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.frame.WordClasses;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.record.Side;
import org.demarche.record.Status;

/**
 * Tells who attacked when a passive names no doer: "Rebels stormed the town. Nine soldiers were
 * killed" by those who fought such people just before.
 */
final class Attackers {

  /** How many sentences later they may still be at it. */
  private static final int RECENT = 2;

  private static final double DOUBT = 0.2;

  private static final Set<String> REBEL = Set.of("CRM", "REB", "UAF");

  private static final Set<String> ARMED = Set.of("COP", "MIL", "REB", "SPY", "UAF");

  private final Set<String> harming;
  private final Set<String> attacks;
  private final Mentions mentions;

  Attackers(WordClasses classes, Mentions mentions) {
    this.harming = classes.members("@harming");
    this.attacks = classes.members("@attack");
    this.mentions = mentions;
  }

  /** Returns the act with its attackers, as far as they can be told. */
  Draft complete(Draft draft, List<Draft> before) {
    boolean open =
        draft.category().equals("ASSAULT")
            && draft.actors().isEmpty()
            && !draft.recipients().isEmpty()
            && !draft.mutual()
            && !draft.closed()
            && isDone(draft);
    Optional<Draft> fight =
        open && harming.contains(draft.trigger().lemma()) ? fight(draft, before) : Optional.empty();
    if (fight.isPresent()) {
      return draft.together(fight.get().actors());
    }
    return open
        ? raider(draft)
            .or(() -> attacker(draft, before))
            .map(side -> draft.withSides(List.of(side), draft.recipients(), doubted(draft)))
            .orElse(draft)
        : draft;
  }

  /** "Chadian and Sudanese troops clashed. Two were killed": that is the clash, told again. */
  private static Optional<Draft> fight(Draft draft, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft earlier = before.get(i);
      if (draft.sentence() - earlier.sentence() > RECENT) {
        return Optional.empty();
      }
      boolean fought = earlier.category().equals("ASSAULT") && earlier.mutual() && isDone(earlier);
      if (fought && earlier.actors().size() > 1 && suffer(draft, earlier.actors())) {
        return Optional.of(earlier);
      }
    }
    return Optional.empty();
  }

  /** "denounced a Peruvian raid in which six were killed": whose raid it was killed them. */
  private Optional<Side> raider(Draft draft) {
    Parse parse = draft.parse();
    return parse
        .head(draft.trigger())
        .filter(noun -> draft.trigger().is("relcl") && attacks.contains(noun.lemma()))
        .flatMap(
            noun ->
                parse.children(noun).stream()
                    .filter(owner -> owner.is("amod", "compound", "nmod", "poss"))
                    .flatMap(owner -> mentions.at(draft.sentence(), owner.index()).stream())
                    .map(ResolvedMention::side)
                    .filter(side -> !side.country().isEmpty())
                    .findFirst());
  }

  private static boolean isDone(Draft draft) {
    return draft.status() == Status.ACTUAL || draft.status() == Status.HISTORICAL;
  }

  private static double doubted(Draft draft) {
    return Math.max(0.1, Math.round((draft.confidence() - DOUBT) * 100) / 100.0);
  }

  private static Optional<Side> attacker(Draft draft, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft earlier = before.get(i);
      if (draft.sentence() - earlier.sentence() > RECENT) {
        return Optional.empty();
      }
      boolean same =
          earlier.category().equals("ASSAULT")
              && isDone(earlier)
              && !earlier.mutual()
              && suffer(draft, earlier.recipients());
      Optional<Side> armed =
          earlier.actors().stream()
              .filter(s -> s.sectors().stream().anyMatch(ARMED::contains))
              .filter(s -> isRebel(s) || !isOwn(draft, s))
              .findFirst();
      if (same && armed.isPresent()) {
        return armed;
      }
    }
    return Optional.empty();
  }

  /** "Our men were wounded" by others, unless they were rebels or civilians. */
  private static boolean isOwn(Draft draft, Side attacker) {
    boolean owned =
        draft.parse().words().stream()
            .filter(w -> draft.recipients().stream().anyMatch(r -> r.span().contains(w.span())))
            .anyMatch(w -> w.is("poss"));
    return draft.recipients().stream()
        .anyMatch(
            r ->
                r.country().equals(attacker.country())
                    && (owned || r.sectors().stream().anyMatch(attacker.sectors()::contains)));
  }

  private static boolean suffer(Draft draft, List<Side> others) {
    return draft.recipients().stream()
        .anyMatch(r -> others.stream().anyMatch(o -> isOfOneCamp(o, r)));
  }

  /** Who bombs rebels has not kidnapped a senator of the same country. */
  private static boolean isOfOneCamp(Side one, Side other) {
    return one.country().equals(other.country()) && isRebel(one) == isRebel(other);
  }

  private static boolean isRebel(Side side) {
    return side.sectors().stream().anyMatch(REBEL::contains);
  }
}
