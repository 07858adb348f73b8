package org.demarche.app.settlement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.app.cases.ActTime;
import org.demarche.app.cases.Party;
import org.demarche.app.cases.Told;
import org.demarche.app.cases.WordLikeness;
import org.demarche.record.Status;

/**
 * Finds the case that settles an expectation. The report's own event leads there surest: when a
 * later report tells the case of that event as done, the expectation is fulfilled. Else a later act
 * of the same side counts, if what it is, towards whom, when and the words agree well enough.
 */
public final class Settler {

  private static final double ENOUGH = 4;
  private static final double SAME_CATEGORY = 2;
  private static final double SAME_TOWARDS = 1;
  private static final double SAME_ENTITY = 0.5;
  private static final double IN_TERM = 1;
  private static final double ON_DAY = 1;
  private static final double WORDS = 8;

  /** Words are no deeds: they settle only what was to be said. */
  private static final Set<String> WORDS_ONLY =
      Set.of("ACCUSE", "AGREE", "REQUEST", "SUPPORT", "THREATEN");

  /** Who refuses what was asked may be told in other words than who does it. */
  private static final Set<String> REFUSALS = Set.of("REJECT");

  private final WordLikeness words = new WordLikeness();

  /**
   * Returns how an expectation was settled, or nothing.
   *
   * @param deeds cases of those who are to act
   */
  public Optional<Settlement> settle(Awaited awaited, Collection<Deed> deeds) {
    if (awaited.omission()) {
      return Optional.empty();
    }
    Optional<Settlement> own =
        deeds.stream()
            .filter(deed -> awaited.ownCase().equals(Optional.of(deed.caseId())))
            .findFirst()
            .flatMap(deed -> own(awaited, deed));
    return own.isPresent() ? own : best(awaited, deeds);
  }

  private static Optional<Settlement> own(Awaited awaited, Deed deed) {
    for (Told told : later(awaited, deed)) {
      if (told.tookPlace()) {
        return Optional.of(
            new Settlement(
                State.FULFILLED, deed.caseId(), told.key(), "the same act, told as done"));
      }
      if (told.status() == Status.NEGATED) {
        return Optional.of(
            new Settlement(
                State.BROKEN, deed.caseId(), told.key(), "the same act, told as not done"));
      }
    }
    return Optional.empty();
  }

  private static List<Told> later(Awaited awaited, Deed deed) {
    return deed.tellings().stream()
        .filter(told -> !isOf(awaited, told))
        .filter(told -> !told.published().isBefore(awaited.published()))
        .filter(told -> !told.published().isAfter(awaited.end()))
        .toList();
  }

  /** A case with its points. */
  private record Candidate(Settlement settlement, double points, Deed deed) {}

  private Optional<Settlement> best(Awaited awaited, Collection<Deed> deeds) {
    return deeds.stream()
        .flatMap(deed -> candidate(awaited, deed).stream())
        .filter(candidate -> candidate.points() >= ENOUGH)
        .max(
            Comparator.comparingDouble(Candidate::points)
                .thenComparing(one -> one.deed().day(), Comparator.reverseOrder())
                .thenComparing(one -> one.deed().caseId(), Comparator.reverseOrder()))
        .map(Candidate::settlement);
  }

  private Optional<Candidate> candidate(Awaited awaited, Deed deed) {
    boolean refusal = REFUSALS.contains(deed.category());
    boolean expected = awaited.category().equals(Optional.of(deed.category()));
    boolean other =
        !refusal
            && !expected
            && (awaited.category().isPresent() || WORDS_ONLY.contains(deed.category()));
    if (other
        || !isInTime(awaited, deed)
        || wasKnown(awaited, deed)
        || !deed.actors().sharesCountry(awaited.who())) {
      return Optional.empty();
    }
    if (!awaited.towards().mayBe(deed.recipients().and(deed.actors()))) {
      return Optional.empty();
    }
    return later(awaited, deed).stream()
        .filter(Told::tookPlace)
        .map(told -> candidate(awaited, deed, told, refusal))
        .max(
            Comparator.comparingDouble(Candidate::points)
                .thenComparing(one -> one.settlement().by(), Comparator.reverseOrder()));
  }

  private static boolean isInTime(Awaited awaited, Deed deed) {
    return deed.basis() != ActTime.Basis.UNKNOWN
        && !deed.day().isBefore(awaited.published())
        && !deed.day().isAfter(awaited.end());
  }

  /**
   * What the report with the expectation, or one before it, tells as done is not what is to come.
   */
  private static boolean wasKnown(Awaited awaited, Deed deed) {
    Told first = deed.tellings().get(0);
    return first.published().isBefore(awaited.published())
        || deed.tellings().stream().anyMatch(told -> isOf(awaited, told));
  }

  private static boolean isOf(Awaited awaited, Told told) {
    return told.reportId().equals(awaited.report()) || told.account().equals(awaited.account());
  }

  private Candidate candidate(Awaited awaited, Deed deed, Told told, boolean refusal) {
    double shared = words.cosine(awaited.words(), told.words());
    boolean same = !refusal && awaited.category().isPresent();
    boolean towards = deed.recipients().sharesCountry(awaited.towards());
    double points =
        WORDS * shared
            + (same ? SAME_CATEGORY : 0)
            + (towards ? SAME_TOWARDS : 0)
            + entity(awaited.who(), deed.actors())
            + time(awaited, deed);
    State state = refusal ? State.BROKEN : State.FULFILLED;
    String why =
        (same ? "the same kind of act, " : "")
            + (towards ? "towards the same, " : "")
            + "in words of the report: "
            + String.join(" ", WordLikeness.shared(awaited.words(), told.words()));
    return new Candidate(new Settlement(state, deed.caseId(), told.key(), why), points, deed);
  }

  private static double time(Awaited awaited, Deed deed) {
    if (awaited.due().isEmpty() || deed.day().isAfter(awaited.due().get())) {
      return 0;
    }
    boolean told = deed.basis() == ActTime.Basis.TOLD;
    return told && awaited.due().get().equals(deed.day()) ? IN_TERM + ON_DAY : IN_TERM;
  }

  private static double entity(Party one, Party other) {
    return one.sharesEntity(other) ? SAME_ENTITY : 0;
  }
}
