package org.demarche.link;

import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.record.Relation;
import org.demarche.record.Status;

/** Tells whether one act can answer another, and how. */
final class Fit {

  private static final Set<String> HOSTILE =
      Set.of("SANCTION", "COERCE", "ASSAULT", "THREATEN", "PROTEST", "MOBILIZE");
  private static final Set<String> WORDS =
      Set.of("ACCUSE", "REJECT", "SUPPORT", "AGREE", "REQUEST", "CONCEDE");
  private static final Set<String> KIND =
      Set.of("AGREE", "AID", "CONCEDE", "CONSULT", "COOPERATE", "RETREAT", "SUPPORT");

  private Fit() {}

  static boolean isHostile(Draft act) {
    return HOSTILE.contains(act.category());
  }

  /** "hitting back" may be told as words. */
  static boolean isUnkind(Draft act) {
    return isHostile(act) || act.category().equals("ACCUSE") || act.category().equals("REJECT");
  }

  static boolean isKind(Draft act) {
    return KIND.contains(act.category());
  }

  /** Talks and visits follow others without answering them. */
  static boolean answers(Draft act) {
    return !act.category().equals("CONSULT");
  }

  /** "after", "following": acts of the sides towards each other, not one visit after the other. */
  static boolean follows(Draft answer, Draft first) {
    boolean reacts = isHostile(answer) || WORDS.contains(answer.category());
    boolean met = first.category().equals("CONSULT") || isKind(answer) && isKind(first);
    return reacts && !met && crosses(answer, first);
  }

  /** An answer goes back to the side that acted first, or is given by one that suffered it. */
  static boolean crosses(Draft answer, Draft first) {
    boolean domestic = isDomestic(answer, first);
    return Sides.meet(answer.recipients(), first.actors(), domestic)
        || Sides.meet(answer.actors(), first.recipients(), domestic);
  }

  /** Both go towards the other side. */
  static boolean isReverse(Draft answer, Draft first) {
    boolean domestic = isDomestic(answer, first);
    boolean back =
        answer.recipients().isEmpty() || Sides.meet(answer.recipients(), first.actors(), domestic);
    return back && Sides.meet(answer.actors(), first.recipients(), domestic);
  }

  /** Nothing speaks against it: nobody answers what only they themselves did. */
  static boolean isPlausible(Draft answer, Draft first) {
    boolean own =
        !first.actors().isEmpty()
            && !crosses(answer, first)
            && Sides.cover(answer.actors(), first.actors(), isDomestic(answer, first));
    boolean shared =
        first.mutual() && !isUnkind(answer) && Sides.meet(answer.actors(), first.actors(), false);
    return first.status() != Status.NEGATED
        && !own
        && !isOwnMeeting(answer, first)
        && !shared
        && !Sides.entities(answer.actors()).equals(Sides.entities(first.actors()));
  }

  /** Who praises a meeting that they themselves took part in answers nothing. */
  private static boolean isOwnMeeting(Draft answer, Draft first) {
    return first.category().equals("CONSULT")
        && isKind(answer)
        && (Sides.meet(answer.actors(), first.recipients(), false)
            || Sides.meet(answer.actors(), first.actors(), false));
  }

  /** Tells whether either act stays within one country. */
  static boolean isDomestic(Draft answer, Draft first) {
    return isDomestic(answer) || isDomestic(first);
  }

  static boolean isDomestic(Draft act) {
    return Sides.meet(act.actors(), act.recipients(), false);
  }

  /** "promised to pull out" tells two acts of one move. */
  static boolean isSibling(Draft one, Draft other) {
    boolean same = Sides.entities(one.actors()).equals(Sides.entities(other.actors()));
    boolean again =
        one.category().equals(other.category())
            && one.trigger().lemma().equals(other.trigger().lemma());
    return same && one.sentence() == other.sentence() || again;
  }

  /** Tells the relation where the words leave it open. */
  static Relation relation(Draft answer, Draft first) {
    if (isHostile(answer) && isHostile(first)) {
      return Relation.RETALIATION;
    }
    return WORDS.contains(answer.category()) ? Relation.REPLY : Relation.REASON;
  }
}
