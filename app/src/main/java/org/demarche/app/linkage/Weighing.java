package org.demarche.app.linkage;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.demarche.app.cases.Told;
import org.demarche.app.cases.WordLikeness;
import org.demarche.app.settlement.Deed;

/** Weighs what speaks for it that words of a telling mean an earlier case. */
final class Weighing {

  private static final double MARKED = 1.5;
  private static final double NAMED_KIND = 1;
  private static final double SAME_NOUN = 2;
  private static final double NAMED = 1;
  private static final double CROSSED = 1.5;
  private static final double SUFFERED = 0.75;
  private static final double ONLY = 1;
  private static final double DATED = 1.5;
  private static final double TIED = 0.9;
  private static final double WORDS = 6;
  private static final double JUST_BEFORE = 1;
  private static final double RECENT = 0.5;
  private static final double LONG_AGO = -1;
  private static final int LONG = 30;
  private static final int JUST = 3;
  private static final int LATELY = 14;

  private final WordLikeness words = new WordLikeness();
  private final Namings namings = new Namings();

  /**
   * What speaks for it.
   *
   * @param points how much
   * @param why in words for a person
   */
  record Sum(double points, String why) {}

  /**
   * Returns what speaks for it.
   *
   * @param only whether no other case comes into question
   */
  Sum of(Alluding alluding, Allusion allusion, Deed earlier, boolean only) {
    List<String> why = new ArrayList<>();
    Told told = alluding.told();
    double points = sign(allusion, earlier, why);
    boolean crossed =
        told.recipients().sharesCountry(earlier.actors())
            && told.actors().sharesCountry(earlier.recipients());
    boolean same = allusion.sign() == Sign.UNDOING && earlier.involves(told.recipients());
    if (crossed || same) {
      points += CROSSED;
      why.add(same ? "the same sides" : "the other side's act towards them");
    }
    boolean suffered = told.actors().sharesCountry(earlier.recipients());
    points += !crossed && suffered && !told.recipients().isNamed() ? SUFFERED : 0;
    points += only && !allusion.categories().isEmpty() ? ONLY : 0;
    points += allusion.sign() == Sign.UNDOING ? 0 : time(alluding, earlier, crossed, why);
    if (allusion.days().isPresent()) {
      points += DATED;
      why.add("on the day that the words tell");
    }
    double shared = shared(told, earlier, why);
    boolean tied = tied(allusion, earlier) || shared >= TIED;
    return new Sum(tied ? points + shared : 0, String.join(", ", why));
  }

  /** That the other side did something lately is not enough. */
  private boolean tied(Allusion allusion, Deed earlier) {
    return allusion.sign() == Sign.OPEN
        || allusion.days().isPresent()
        || isNamed(allusion, earlier);
  }

  private boolean isNamed(Allusion allusion, Deed earlier) {
    return allusion.sign() != Sign.UNDOING
        && !allusion.noun().isEmpty()
        && !allusion.categories().isEmpty()
        && earlier.tellings().stream().anyMatch(t -> namings.name(allusion.noun(), t.words()));
  }

  private static boolean has(String noun, Deed earlier) {
    return earlier.tellings().stream().anyMatch(told -> told.words().contains(noun));
  }

  private double sign(Allusion allusion, Deed earlier, List<String> why) {
    double points =
        switch (allusion.sign()) {
          case MARKED, OPEN -> MARKED;
          case OBJECT, UNDOING -> 0;
        };
    points += allusion.categories().isEmpty() ? 0 : NAMED_KIND;
    if (!isNamed(allusion, earlier)) {
      return points;
    }
    why.add("told with \"" + allusion.noun() + "\"");
    return points + (has(allusion.noun(), earlier) ? SAME_NOUN : NAMED);
  }

  /** The longer ago it was, the more may have come between, above all towards others. */
  private static double time(Alluding alluding, Deed earlier, boolean crossed, List<String> why) {
    long days = ChronoUnit.DAYS.between(earlier.day(), alluding.deed().day());
    if (days <= JUST) {
      why.add("just before");
      return JUST_BEFORE;
    }
    if (days <= LATELY) {
      return RECENT;
    }
    return (crossed ? 0 : LONG_AGO) + (days > LONG ? LONG_AGO : 0);
  }

  private double shared(Told told, Deed earlier, List<String> why) {
    double most = 0;
    List<String> shared = List.of();
    for (Told other : earlier.tellings()) {
      double like = words.cosine(told.words(), other.words());
      if (like > most) {
        most = like;
        shared = WordLikeness.shared(told.words(), other.words());
      }
    }
    if (most > 0) {
      why.add("in words of both: " + String.join(" ", shared));
    }
    return WORDS * most;
  }
}
