package org.demarche.app.settlement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.app.cases.ActTime;
import org.demarche.app.cases.Told;
import org.demarche.app.cases.WordFinder;
import org.demarche.app.cases.WordLikeness;
import org.demarche.record.Prospect;

/** Weighs what speaks for it that an act is the one that was awaited. */
final class Evidence {

  private static final double PLANNED = 2;
  private static final double AWAITED = 1.5;
  private static final double TOWARDS = 1.5;
  private static final double SAME_ENTITY = 0.5;
  private static final double ON_DAY = 2;
  private static final double NEAR_DAY = 1.75;
  private static final double IN_TERM = 1;
  private static final double SOON = 0.5;
  private static final double WORDS = 8;
  private static final double ALL_WORDS = 4;
  private static final double NAMED = 1;
  private static final double DOER = 0.25;

  /** From so many words on it says something how many of them come again. */
  private static final int MANY = 3;

  private static final int SEVERAL = 2;

  /** Words that are worth as much show that both are about the same. */
  private static final double TIED = 1.5;

  /** So many days after a report most of what it lets one expect without a term takes place. */
  private static final int SOON_DAYS = 21;

  private final WordLikeness words = new WordLikeness();
  private final WordFinder finder = new WordFinder();

  /**
   * What speaks for it.
   *
   * @param points how much
   * @param why in words for a person
   */
  record Sum(double points, String why) {}

  /**
   * Returns what speaks for it; no points where nothing ties the act to what was awaited. Who
   * refuses breaks only what was for the one refused.
   */
  Sum of(Awaited awaited, Deed deed, Told told, State state) {
    List<String> why = new ArrayList<>();
    double points = kind(awaited, deed, state, why);
    boolean towards = deed.involves(awaited.towards());
    boolean together = isTogether(awaited, deed);
    if (towards || together) {
      points += TOWARDS;
      why.add(together ? "by all who were to act" : "towards the same");
    }
    points += deed.actors().sharesEntity(awaited.who()) ? SAME_ENTITY : 0;
    points += deed.actors().sharesCountry(awaited.who()) ? DOER : 0;
    double time = time(awaited, deed, why);
    double shared = words(awaited, told, why);
    boolean named = !WordLikeness.shared(awaited.names(), told.words()).isEmpty();
    shared += named ? NAMED : 0;
    boolean soon =
        (towards || together) && !deed.day().isAfter(awaited.published().plusDays(SOON_DAYS));
    if (isUnclear(awaited)
        && !named
        && WordLikeness.shared(awaited.words(), told.words()).size() < SEVERAL) {
      shared = 0;
    }
    boolean refused = state != State.BROKEN || towards;
    boolean tied =
        refused
            && (named || shared >= TIED || time >= NEAR_DAY || state == State.FULFILLED && soon);
    return new Sum(tied ? points + time + shared : 0, String.join(", ", why));
  }

  /** Where nobody knows what kind of act is awaited, one word may be shared by chance. */
  private static boolean isUnclear(Awaited awaited) {
    return awaited.category().isEmpty() && awaited.awaiting().kinds().isEmpty();
  }

  /** "Chad and Sudan should return to talks" is settled by what both do. */
  private static boolean isTogether(Awaited awaited, Deed deed) {
    Set<String> all = awaited.who().countries();
    return all.size() > 1 && deed.actors().countries().containsAll(all);
  }

  /** Few words of a long sentence may be all that a short expectation has. */
  private double words(Awaited awaited, Told told, List<String> why) {
    List<String> shared = WordLikeness.shared(awaited.words(), told.words());
    if (shared.isEmpty()) {
      return 0;
    }
    why.add("in words of the report: " + String.join(" ", finder.standing(awaited.what(), shared)));
    double like = WORDS * words.cosine(awaited.words(), told.words());
    int size = awaited.words().size();
    return size < MANY ? like : Math.max(like, ALL_WORDS * shared.size() / size);
  }

  private static double kind(Awaited awaited, Deed deed, State state, List<String> why) {
    if (state == State.BROKEN) {
      return awaited.prospect() == Prospect.DEMANDED ? AWAITED : 0;
    }
    if (awaited.category().equals(Optional.of(deed.category()))) {
      why.add("the same kind of act");
      return PLANNED;
    }
    if (awaited.awaiting().awaits(deed.category())) {
      why.add("an act as its words await");
      return AWAITED;
    }
    return 0;
  }

  private static double time(Awaited awaited, Deed deed, List<String> why) {
    Optional<LocalDate> day = awaited.day();
    if (day.isPresent()) {
      long off = Math.abs(ChronoUnit.DAYS.between(day.get(), deed.day()));
      boolean told = deed.basis() == ActTime.Basis.TOLD;
      if (off == 0 && told || off <= 1 && !told) {
        why.add("on the day");
        return told ? ON_DAY : NEAR_DAY;
      }
      if (off == 1) {
        return IN_TERM;
      }
    }
    if (awaited.due().isPresent()) {
      return deed.day().isAfter(awaited.due().get().last()) ? 0 : IN_TERM;
    }
    return deed.day().isAfter(awaited.published().plusDays(SOON_DAYS)) ? 0 : SOON;
  }
}
