package org.demarche.app.linkage;

import java.time.LocalDate;
import java.util.Set;
import org.demarche.app.cases.ActTime;
import org.demarche.app.cases.Party;
import org.demarche.app.cases.Told;
import org.demarche.app.cases.WordLikeness;
import org.demarche.app.day.Days;
import org.demarche.app.settlement.Deed;

/** Tells whether words of a telling can mean an earlier case at all. */
final class Taking {

  /** What "in response" alone answers happened so many days before at the most. */
  private static final int LAST = 10;

  /** Tellings in the same sentence share most of their words. */
  private static final double SAME_SENTENCE = 0.7;

  /** Talks and visits follow others without answering them. */
  private static final Set<String> TALKS = Set.of("CONSULT", "COOPERATE");

  /** What is said on the day of an act may well be said of it. */
  private static final Set<String> WORDS = Set.of("ACCUSE", "REJECT", "REQUEST", "SUPPORT");

  private static final Set<String> BLOWS =
      Set.of("ASSAULT", "COERCE", "PROTEST", "REJECT", "SANCTION", "THREATEN");

  private static final Set<String> KIND =
      Set.of("AGREE", "AID", "CONCEDE", "CONSULT", "COOPERATE", "RETREAT", "SUPPORT");

  boolean isPossible(Alluding alluding, Allusion allusion, Deed earlier) {
    return allusion.mayMean(earlier.category())
        && isReason(alluding.told(), allusion)
        && isBefore(alluding, allusion, earlier)
        && (allusion.sign() == Sign.UNDOING
            ? isOwn(alluding.told(), earlier)
            : isOfOthers(alluding.told(), allusion, earlier))
        && !earlier.caseId().equals(alluding.deed().caseId())
        && !isToldBeside(alluding.told(), earlier);
  }

  /** "Expelled two envoys over the raid" gives a reason, "talks over the raid" does not. */
  private static boolean isReason(Told answer, Allusion allusion) {
    return !allusion.relation().equals("reason") || BLOWS.contains(answer.act().category());
  }

  /** Of two acts in one sentence its own record knows better whether they are linked. */
  private static boolean isToldBeside(Told told, Deed earlier) {
    return earlier.tellings().stream()
        .filter(other -> other.account().equals(told.account()))
        .map(other -> WordLikeness.shared(told.words(), other.words()).size())
        .anyMatch(shared -> shared > told.words().size() * SAME_SENTENCE);
  }

  /** It was done before, and a report had told it by then. */
  private static boolean isBefore(Alluding alluding, Allusion allusion, Deed earlier) {
    boolean unnamed = allusion.sign() != Sign.UNDOING && allusion.categories().isEmpty();
    int back = unnamed ? LAST : Linker.LONGEST;
    LocalDate day = alluding.deed().day();
    LocalDate published = alluding.told().published();
    boolean undoing = allusion.sign() == Sign.UNDOING;
    return earlier.basis() != ActTime.Basis.UNKNOWN
        && (undoing ? earlier.day().isBefore(day) : !earlier.day().isAfter(day))
        && !earlier.day().isBefore(day.minusDays(back))
        && allusion.days().map(days -> isNear(days, earlier.day())).orElse(true)
        && earlier.tellings().stream()
            .filter(told -> told.tookPlace() && !told.alleged())
            .anyMatch(told -> !told.published().isAfter(published));
  }

  private static boolean isNear(Days days, LocalDate day) {
    return !day.isBefore(days.first().minusDays(1)) && !day.isAfter(days.last().plusDays(1));
  }

  /** The same side undoes it towards the same. */
  private static boolean isOwn(Told undoing, Deed earlier) {
    return undoing.actors().sharesCountry(earlier.actors())
        && others(undoing.actors(), undoing.recipients())
            .mayBe(others(earlier.actors(), earlier.recipients()));
  }

  /** Of a mutual act either side may be the other. */
  private static Party others(Party actors, Party recipients) {
    return recipients.isNamed() || actors.countries().size() < 2 ? recipients : actors;
  }

  /** The other side did it, and to those who answer, unless these speak up for somebody else. */
  private static boolean isOfOthers(Told answer, Allusion allusion, Deed earlier) {
    if (TALKS.contains(answer.act().category())
        || TALKS.contains(earlier.category())
        || !earlier.actors().isNamed()
        || earlier.actors().sharesCountry(answer.actors())) {
      return false;
    }
    boolean back = answer.recipients().sharesCountry(earlier.actors());
    boolean suffered = answer.actors().sharesCountry(earlier.recipients());
    if (allusion.sign() == Sign.OPEN && !isInKind(answer, earlier)) {
      return false;
    }
    return allusion.categories().isEmpty()
        ? suffered && (back || !answer.recipients().isNamed())
        : back || suffered && !answer.recipients().isNamed();
  }

  /**
   * Kindness answers kindness; of two blows of one kind on one day nobody knows which was first.
   */
  private static boolean isInKind(Told answer, Deed earlier) {
    String category = answer.act().category();
    boolean at = earlier.day().equals(answer.time().days().first());
    return KIND.contains(category) == KIND.contains(earlier.category())
        && !(at && (category.equals(earlier.category()) || WORDS.contains(earlier.category())));
  }
}
