package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.record.Side;
import org.demarche.record.Status;

/**
 * Who has quarrelled with whom so far in a report, for acts that leave unsaid with whom: "The four
 * cut ties with Qatar. … Doha protested."
 */
final class Disputes {

  private static final Set<String> HOSTILE =
      Set.of("ACCUSE", "COERCE", "REJECT", "SANCTION", "THREATEN");

  private static final Set<String> STATELESS = Set.of("", "MNC", "NGO", "OTH", "REB");

  /** How many quarrels are remembered, so that work stays linear. */
  private static final int MOST = 200;

  /**
   * An act of some against others.
   *
   * @param one who acted
   * @param other against whom
   */
  private record Quarrel(List<Side> one, List<Side> other) {

    /** Returns the other camp, nothing when the sides are of neither or of both. */
    List<Side> against(List<Side> sides) {
      boolean first = isOf(one, sides);
      boolean second = isOf(other, sides);
      if (first == second) {
        return List.of();
      }
      return !first ? one : other.stream().allMatch(Partners::isParty) ? other : List.of();
    }

    private static boolean isOf(List<Side> camp, List<Side> sides) {
      return sides.stream().allMatch(s -> camp.stream().anyMatch(c -> isOneCountry(c, s)));
    }

    boolean harms(List<Side> sides) {
      return isOf(other, sides) && !isOf(one, sides);
    }

    boolean involves(Side side) {
      return Stream.concat(one.stream(), other.stream()).anyMatch(s -> isOneCountry(s, side));
    }
  }

  private final List<Quarrel> quarrels = new ArrayList<>();

  /** Remembers the act when states quarrel in it. */
  void remember(Draft draft) {
    boolean told = draft.status() != Status.NEGATED && draft.status() != Status.HYPOTHETICAL;
    boolean apart =
        !draft.actors().isEmpty()
            && !draft.recipients().isEmpty()
            && draft.actors().stream()
                .noneMatch(a -> draft.recipients().stream().anyMatch(r -> isOneCountry(a, r)));
    boolean states =
        draft.actors().stream().allMatch(Partners::isParty)
            && Stream.concat(draft.actors().stream(), draft.recipients().stream())
                .noneMatch(s -> STATELESS.contains(s.country()));
    boolean hostile = HOSTILE.contains(draft.category());
    if (told && draft.mutual() && draft.category().equals("ASSAULT")) {
      rememberFight(draft.actors());
    }
    if (hostile && told && apart && states && quarrels.size() < MOST) {
      quarrels.add(new Quarrel(draft.actors(), draft.recipients()));
    }
  }

  /** "Thai and Cambodian troops clashed". */
  private void rememberFight(List<Side> sides) {
    if (sides.size() == 2 && !isOneCountry(sides.get(0), sides.get(1))) {
      quarrels.add(new Quarrel(List.of(sides.get(0)), List.of(sides.get(1))));
    }
  }

  /** Returns who did something to the sides last that they may ask to be undone. */
  List<Side> offenders(List<Side> victims) {
    List<List<Side>> done =
        quarrels.stream().filter(q -> q.harms(victims)).map(Quarrel::one).toList();
    return done.isEmpty() ? List.of() : widest(done.get(done.size() - 1), done);
  }

  /** Returns with whom the sides quarrelled last, all of them when they were told together once. */
  List<Side> opponents(List<Side> sides) {
    List<List<Side>> told =
        quarrels.stream().map(q -> q.against(sides)).filter(o -> !o.isEmpty()).toList();
    return told.isEmpty() ? List.of() : widest(told.get(told.size() - 1), told);
  }

  /** Tells whether the sides have quarrelled with the other one, however long ago. */
  boolean between(List<Side> sides, Side other) {
    return quarrels.stream()
        .map(q -> q.against(sides))
        .anyMatch(opponents -> opponents.stream().anyMatch(o -> isOneCountry(o, other)));
  }

  /** Returns both camps of the quarrel told last, nothing when the side has a part in it. */
  List<Side> camps(Side mediator) {
    if (quarrels.isEmpty()) {
      return List.of();
    }
    Quarrel last = quarrels.get(quarrels.size() - 1);
    List<Side> ones = opponents(last.other());
    List<Side> others = opponents(last.one());
    boolean party =
        quarrels.stream().anyMatch(q -> q.involves(mediator))
            || Stream.concat(ones.stream(), others.stream())
                .anyMatch(s -> isOneCountry(s, mediator));
    return party ? List.of() : Sides.union(ones, others);
  }

  /** "Cairo complained" is one of the four whom the report tells of elsewhere. */
  private static List<Side> widest(List<Side> camp, List<List<Side>> told) {
    List<Side> widest = camp;
    for (List<Side> other : told) {
      boolean wider =
          other.size() > widest.size()
              && camp.stream().allMatch(c -> other.stream().anyMatch(o -> isOneCountry(o, c)));
      widest = wider ? other : widest;
    }
    return widest;
  }

  static boolean isOneCountry(Side a, Side b) {
    return a.country().equals(b.country());
  }
}
