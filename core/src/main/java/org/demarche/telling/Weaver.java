package org.demarche.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.classifier.ActReview;
import org.demarche.event.Draft;
import org.demarche.parse.Word;
import org.demarche.record.Place;
import org.demarche.record.Status;

/** Joins the tellings of one act in a report, so that every act is told once. */
public final class Weaver {

  /** How many acts back, and tellings of each, are looked at, so that work stays linear. */
  private static final int MOST_ACTS = 500;

  private static final int MOST_TELLINGS = 50;

  private static final int LEAD = 1;

  /** What two sides do together of this category is a pact, what one does is praise. */
  private static final String SUPPORT = "SUPPORT";

  /** Categories of measures, which are one as long as they last. */
  private static final Set<String> MEASURES = Set.of("CONCEDE", "SANCTION");

  /** Categories whose acts are told apart by what they are about. */
  private static final Set<String> TOPICAL =
      Set.of(
          "ACCUSE",
          "AGREE",
          "AID",
          "ASSAULT",
          "COERCE",
          "CONCEDE",
          "COOPERATE",
          "REJECT",
          "REQUEST",
          "SANCTION",
          "SUPPORT",
          "THREATEN");

  /** Returns the acts in the order of their first tellings, each with its best telling first. */
  public List<List<Telling>> weave(List<Telling> tellings) {
    List<List<Telling>> acts = new ArrayList<>();
    for (Telling telling : tellings) {
      Optional<List<Telling>> same =
          acts.subList(Math.max(0, acts.size() - MOST_ACTS), acts.size()).stream()
              .filter(act -> belongs(telling, act.subList(recent(act), act.size())))
              .findFirst();
      if (same.isPresent()) {
        same.get().add(telling);
      } else {
        acts.add(new ArrayList<>(List.of(telling)));
      }
    }
    for (List<Telling> act : acts) {
      act.sort((a, b) -> Double.compare(worth(b), worth(a)));
      act.set(0, located(exact(act), act));
    }
    return acts;
  }

  /** The best telling, in the mode that others tell when it tells none. */
  private static Telling exact(List<Telling> act) {
    Telling best = act.get(0);
    return act.stream()
        .filter(t -> t.draft().mode().isPresent() && best.draft().mode().isEmpty())
        .findFirst()
        .map(t -> best.like(t.draft()))
        .orElse(best);
  }

  /** The telling with the place that others tell in words when its own words tell none. */
  private static Telling located(Telling best, List<Telling> act) {
    boolean told = best.place().flatMap(Place::span).isPresent();
    return told
        ? best
        : act.stream()
            .filter(t -> t.place().flatMap(Place::span).isPresent())
            .findFirst()
            .map(best::at)
            .orElse(best);
  }

  private static int recent(List<Telling> act) {
    return Math.max(0, act.size() - MOST_TELLINGS);
  }

  /** A telling joins an act when it is like one of its tellings and contradicts none of them. */
  private static boolean belongs(Telling telling, List<Telling> act) {
    return act.stream().anyMatch(t -> isSame(t, telling))
        && act.stream().allMatch(t -> daysFit(t, telling))
        && act.stream()
            .allMatch(
                t ->
                    t.draft().mutual()
                        || telling.draft().mutual()
                        || compatible(
                                SideKeys.of(t.draft().recipients(), false),
                                SideKeys.of(telling.draft().recipients(), false))
                            && compatible(
                                SideKeys.of(t.draft().actors(), false),
                                SideKeys.of(telling.draft().actors(), false)));
  }

  /** A telling in the body with more circumstances shows an act better than the title does. */
  private static double worth(Telling telling) {
    Draft draft = telling.draft();
    double worth = draft.confidence();
    worth += draft.sentence() == 0 ? -1 : 0;
    worth += telling.date().isPresent() ? 0.2 : 0;
    worth += Outcomes.isAboutSides(draft) ? 0.3 : 0;
    worth += draft.actors().isEmpty() ? 0 : 0.5;
    worth += telling.quantities().isEmpty() ? 0 : 0.05;
    worth += draft.mode().isPresent() ? 0.1 : 0;
    worth -= draft.status() == Status.HYPOTHETICAL ? 0.4 : 0;
    worth -= draft.rule().equals(ActReview.RULE) ? 1 : 0;
    worth += UserCodes.isCoded(draft) ? 2 : 0;
    return worth;
  }

  private static boolean isSame(Telling a, Telling b) {
    Draft one = a.draft();
    Draft other = b.draft();
    if (!one.category().equals(other.category())
        || UserCodes.differ(one, other)
        || Deaths.differ(one, other)) {
      return false;
    }
    if (one.status() == Status.NEGATED != (other.status() == Status.NEGATED)) {
      return false;
    }
    if (Outcomes.joined(one, other) || Deaths.joined(one, other)) {
      return true;
    }
    if (!fits(one.mode(), other.mode()) || !daysFit(a, b)) {
      return false;
    }
    boolean lead = isLead(one, other);
    if (Timing.differs(a, b, lead) || !lead && Figures.differ(a, b)) {
      return false;
    }
    if (Renewal.isTold(one) || Renewal.isTold(other) || Meetings.differ(one, other)) {
      return false;
    }
    if (!sharesTopic(one, other)) {
      return false;
    }
    boolean meeting = Meetings.isMeeting(one);
    boolean domestic = isDomestic(one) || isDomestic(other);
    boolean praise = one.category().equals(SUPPORT);
    if (one.mutual() != other.mutual()
        && !meeting
        && (praise || !isPartner(one, other, domestic))) {
      return false;
    }
    if (one.mutual() || other.mutual()) {
      return SideKeys.shareMost(SideKeys.all(one, domestic), SideKeys.all(other, domestic));
    }
    boolean parts = domestic || one.category().equals("REQUEST");
    return sameDoers(a, b, domestic)
        && compatible(SideKeys.of(one.recipients(), parts), SideKeys.of(other.recipients(), parts));
  }

  /** Who praises the pact of two others is none of its partners. */
  private static boolean isPartner(Draft one, Draft other, boolean domestic) {
    Draft directed = one.mutual() ? other : one;
    Draft mutual = one.mutual() ? one : other;
    return SideKeys.all(mutual, domestic).containsAll(SideKeys.of(directed.actors(), domestic));
  }

  /**
   * Who did it is often told only once; then the toll tells that it is the same attack, or that the
   * title has it. Where nobody else is told, landowners who protest are not locals who do.
   */
  private static boolean sameDoers(Telling a, Telling b, boolean domestic) {
    boolean alone = a.draft().recipients().isEmpty() && b.draft().recipients().isEmpty();
    Set<String> some = SideKeys.of(a.draft().actors(), domestic || alone);
    Set<String> others = SideKeys.of(b.draft().actors(), domestic || alone);
    if (some.equals(others)) {
      return true;
    }
    boolean untold = some.isEmpty() || others.isEmpty();
    return untold
        && !a.draft().recipients().isEmpty()
        && !b.draft().recipients().isEmpty()
        && (Figures.agree(a, b) || isHeading(a, b) || Figures.areDisputed(a, b) || isMeasure(a, b));
  }

  /** "the sanctions imposed on Sudan" are those that somebody was told to have imposed. */
  private static boolean isMeasure(Telling a, Telling b) {
    return MEASURES.contains(a.draft().category()) && sharesWord(a.draft(), b.draft());
  }

  /**
   * The first two sentences tell again what the title and the first of them tell; others tell one
   * act only when they have a word for it in common: who welcomed a plan in the first sentence and
   * praises soldiers in the ninth did two things.
   */
  private static boolean sharesTopic(Draft one, Draft other) {
    boolean opening =
        isLead(one, other) && Math.abs(one.sentence() - other.sentence()) <= LEAD
            || one.sentence() == other.sentence();
    return opening || !TOPICAL.contains(one.category()) || sharesWord(one, other);
  }

  private static boolean sharesWord(Draft one, Draft other) {
    Set<String> words = topic(one);
    return topic(other).stream().anyMatch(words::contains);
  }

  private static boolean isLead(Draft one, Draft other) {
    return Math.min(one.sentence(), other.sentence()) <= LEAD;
  }

  /** The title and the first sentence. */
  private static boolean isHeading(Telling a, Telling b) {
    return a.draft().sentence() + b.draft().sentence() == LEAD
        && a.draft().sentence() != b.draft().sentence();
  }

  private static Set<String> topic(Draft draft) {
    int[] reach = draft.parse().reach(draft.trigger());
    return draft.parse().words().subList(reach[0], reach[1] + 1).stream()
        .filter(w -> w.isNoun() && !w.isName() || w.index() == draft.trigger().index())
        .map(Word::lemma)
        .collect(Collectors.toSet());
  }

  /** Within one country the sides are told apart by what they are. */
  private static boolean isDomestic(Draft draft) {
    Set<String> actors = SideKeys.of(draft.actors(), false);
    return SideKeys.of(draft.recipients(), false).stream().anyMatch(actors::contains);
  }

  private static boolean fits(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private static boolean daysFit(Telling a, Telling b) {
    if (a.date().isEmpty() || b.date().isEmpty()) {
      return true;
    }
    String one = a.date().get().value();
    String other = b.date().get().value();
    return one.startsWith(other)
        || other.startsWith(one)
        || one.contains("W")
        || other.contains("W");
  }

  private static boolean compatible(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }
}
