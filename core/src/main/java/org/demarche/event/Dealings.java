package org.demarche.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.record.Side;

/** Who dealt with whom last, as a report has told it so far. */
final class Dealings {

  /** How many sentences later a side may still deal with the same partner. */
  private static final int RECENT = 1;

  /** What several do together to others, and others to several. */
  private static final Set<String> JOINT =
      Set.of("ACCUSE", "CONCEDE", "REJECT", "SANCTION", "THREATEN");

  /** Acts of good will, which nobody turns into blame at once. */
  private static final Set<String> KIND = Set.of("AID", "CONSULT", "COOPERATE", "SUPPORT");

  /** Acts of ill will, after which nobody promises or praises the same side. */
  private static final Set<String> HOSTILE =
      Set.of("ACCUSE", "ASSAULT", "COERCE", "REJECT", "SANCTION", "THREATEN");

  private static final Set<String> BLAMING = Set.of("ACCUSE", "SANCTION", "THREATEN");

  private final Map<String, Partner> partners = new HashMap<>();

  /**
   * The one whom a side dealt with last.
   *
   * @param sides who, several where they acted together
   * @param act what the two did
   */
  private record Partner(List<Side> sides, Draft act) {

    /** "met the king. … He denounced the murder": not the king's. */
    boolean fits(Draft draft) {
      boolean turns =
          BLAMING.contains(draft.category()) && KIND.contains(act.category())
              || isFriendly(draft) && HOSTILE.contains(act.category());
      boolean shared = draft.parse().child(draft.trigger(), "nsubj").isEmpty();
      return !turns || draft.sentence() == act.sentence() && shared;
    }

    /** Who "is keen on better ties" may well be so after a quarrel. */
    private static boolean isFriendly(Draft draft) {
      return draft.category().equals("SUPPORT")
          || draft.category().equals("AGREE") && draft.trigger().isVerb();
    }
  }

  /**
   * Returns the one with whom the actor dealt in the sentences before; what states do together is
   * towards each other.
   */
  List<Side> before(Draft draft, Side actor) {
    boolean alone = countries(draft.actors()).size() == 1;
    int recent = draft.category().equals("REQUEST") ? 0 : RECENT;
    Optional<Partner> partner =
        Partners.isOfficial(actor) && alone && (recent > 0 || isJoined(draft))
            ? Optional.ofNullable(partners.get(key(actor)))
            : Optional.empty();
    return partner
        .filter(p -> draft.sentence() - p.act().sentence() <= recent)
        .filter(p -> p.fits(draft))
        .map(Partner::sides)
        .orElse(List.of());
  }

  /** "rang his colleague and asked that the man be freed": he asked his colleague. */
  private static boolean isJoined(Draft draft) {
    return draft.parse().words().stream()
        .filter(w -> draft.words().contains(w.span()))
        .anyMatch(w -> w.isVerb() && w.is("conj"));
  }

  /** Remembers the sides of an act. */
  void remember(Draft draft) {
    Set<String> actors = countries(draft.actors());
    if (draft.mutual() && actors.size() == 2) {
      Side one = draft.actors().get(0);
      draft.actors().stream()
          .filter(s -> !s.country().equals(one.country()))
          .findFirst()
          .ifPresent(other -> remember(List.of(one), List.of(other), draft));
    }
    boolean directed = !draft.mutual() && !actors.isEmpty() && !draft.recipients().isEmpty();
    boolean single = actors.size() == 1 && draft.recipients().size() == 1;
    if (directed && !draft.alleged() && (single || JOINT.contains(draft.category()))) {
      remember(draft.actors(), draft.recipients(), draft);
    }
  }

  private void remember(List<Side> ones, List<Side> others, Draft act) {
    boolean parties =
        ones.stream().allMatch(Partners::isParty) && others.stream().allMatch(Partners::isParty);
    boolean apart =
        ones.stream().noneMatch(o -> others.stream().anyMatch(p -> key(o).equals(key(p))));
    if (parties && apart) {
      ones.forEach(one -> partners.put(key(one), new Partner(others, act)));
      others.forEach(other -> partners.put(key(other), new Partner(ones, act)));
    }
  }

  /** All that belongs to a state is one side; its rebels and its opposition are others. */
  static String key(Side side) {
    return side.country() + " " + (side.isOfState() ? "state" : side.sectors().get(0));
  }

  private static Set<String> countries(List<Side> sides) {
    return new LinkedHashSet<>(sides.stream().map(Side::country).toList());
  }
}
