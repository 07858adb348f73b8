package org.demarche.telling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.date.Dates;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.record.When;
import org.demarche.statement.Attribution;

/** Finds the day of an act: in its clause, with the words that speak of it, or told just before. */
final class DayFinder {

  /** Clauses behind these are not of the day of the news before them. */
  private static final Set<String> EARLIER = Set.of("after", "before", "since", "until");

  /** How many sentences later a speaker's words may still be of the day named before. */
  private static final int SAME_SPEECH = 3;

  /** What is planned for a day is of that day, what is demanded or promised of the day before. */
  private static final Set<String> PLANS = Set.of("organise", "organize", "plan", "schedule");

  /** How many sentences later what happened may still be of the day named before. */
  private static final int SAME_SCENE = 3;

  private final LocalDate today;
  private final Dates dates;

  /** By sentence, the words that report acts. */
  private final Map<Integer, Set<Integer>> triggers = new HashMap<>();

  DayFinder(LocalDate today, Dates dates, List<Draft> drafts) {
    this.today = today;
    this.dates = dates;
    for (Draft draft : drafts) {
      triggers.computeIfAbsent(draft.sentence(), s -> new HashSet<>()).add(draft.trigger().index());
    }
  }

  Dates dates() {
    return dates;
  }

  /**
   * Returns the day that the report tells for an act.
   *
   * @param statement the words of somebody in which it stands
   * @param speaker in whose words it is told
   * @param before what was told before it
   */
  Optional<When> find(
      Draft draft, Optional<Attribution> statement, Optional<Side> speaker, List<Telling> before) {
    Set<Integer> others = new HashSet<>(triggers.getOrDefault(draft.sentence(), Set.of()));
    others.remove(draft.trigger().index());
    Word speech = speech(draft);
    others.remove(speech.index());
    Optional<When> own =
        dates
            .of(draft.parse(), speech, others)
            .filter(day -> !isTakenUp(draft) || dates.isOwn(draft.parse(), draft.trigger(), day));
    if (Teller.isVerbal(draft)) {
      boolean ahead = draft.status() != Status.ACTUAL || PLANS.contains(draft.trigger().lemma());
      return own.filter(day -> ahead || !isAhead(day))
          .filter(day -> !isPerfect(draft.parse(), speech) || !isRecent(day) || isToday(day))
          .or(() -> statement.flatMap(s -> spoken(s, draft)))
          .or(() -> sameSpeech(speaker, draft, before))
          .or(() -> clauseBefore(draft));
    }
    return own.or(() -> clauseBefore(draft))
        .or(() -> statement.filter(s -> isNews(draft)).flatMap(s -> spoken(s, draft)))
        .or(() -> sentenceBefore(draft));
  }

  /** "On Monday it defended its decision to expel them": that was taken before. */
  private static boolean isTakenUp(Draft draft) {
    Parse parse = draft.parse();
    return draft.trigger().is("acl")
        && parse
            .head(draft.trigger())
            .filter(noun -> noun.is("dobj", "pobj") && parse.child(noun, "poss").isPresent())
            .isPresent();
  }

  /** The threatening of "threatened on Saturday to attack on Monday", else the act itself. */
  private static Word speech(Draft draft) {
    Word at = draft.trigger();
    while (Teller.isVerbal(draft)
        && at.is("xcomp", "ccomp", "pcomp", "prep")
        && draft.parse().word(at.head()).span().start() >= draft.words().start()) {
      at = draft.parse().word(at.head());
    }
    return at.isVerb() || at.isNoun() ? at : draft.trigger();
  }

  /** What is said on Monday to have been done was done then, unless another day is told. */
  private static boolean isNews(Draft draft) {
    boolean background = draft.nominal() || draft.trigger().is("acl", "advcl", "relcl");
    return draft.status() == Status.ACTUAL && !background && !isPluperfect(draft);
  }

  private static boolean isPluperfect(Draft draft) {
    return draft.parse().children(draft.trigger()).stream()
        .anyMatch(c -> c.is("aux") && c.lemma().equals("have") && c.tag().equals("VBD"));
  }

  private boolean isAhead(When day) {
    String value = day.value();
    return Character.isDigit(value.charAt(0))
        && value.indexOf('W') < 0
        && value.compareTo(today.toString().substring(0, Math.min(10, value.length()))) > 0;
  }

  private Optional<When> spoken(Attribution statement, Draft draft) {
    boolean here = statement.sentence() == draft.sentence();
    return here
        ? statement
            .cue()
            .flatMap(cue -> dates.spoken(draft.parse(), cue))
            .filter(day -> !isAhead(day))
        : Optional.empty();
  }

  private static Optional<When> sameSpeech(
      Optional<Side> speaker, Draft draft, List<Telling> before) {
    for (int i = before.size() - 1; i >= 0 && speaker.isPresent(); i--) {
      Telling earlier = before.get(i);
      if (draft.sentence() - earlier.draft().sentence() > SAME_SPEECH) {
        break;
      }
      boolean same =
          earlier.speaker().map(s -> s.entity().equals(speaker.get().entity())).orElse(false);
      if (same
          && !speaker.get().entity().isEmpty()
          && Teller.isVerbal(earlier.draft())
          && earlier.date().isPresent()) {
        return earlier.date();
      }
    }
    return Optional.empty();
  }

  /** "He survived a bomb in 2004, but a guard was killed", "the bombs of 2004 that killed ten". */
  private Optional<When> clauseBefore(Draft draft) {
    Word verb = draft.trigger();
    boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
    return verb.is("conj", "relcl") && past
        ? draft.parse().head(verb).flatMap(first -> dates.of(draft.parse(), first))
        : Optional.empty();
  }

  /** "Rebels attacked the post on Saturday. They killed two soldiers.": on the same day. */
  private Optional<When> sentenceBefore(Draft draft) {
    boolean goesOn = draft.status() == Status.ACTUAL && isSimplePast(draft) && !isEarlier(draft);
    if (!goesOn || dates.hasDay(draft.sentence())) {
      return Optional.empty();
    }
    int before = draft.sentence() - 1;
    while (before > 0 && draft.sentence() - before < SAME_SCENE && !dates.hasDay(before)) {
      before--;
    }
    return before > 0 ? dates.ofSentence(before).filter(this::isRecent) : Optional.empty();
  }

  /** "The order came a day after they threw out ten envoys": that was on no day told before. */
  private static boolean isEarlier(Draft draft) {
    return draft.parse().children(draft.trigger()).stream()
        .anyMatch(c -> c.is("mark", "prep", "advmod") && EARLIER.contains(c.lemma()));
  }

  /** Who "has accused" somebody of what was done on Sunday did not do so on Sunday. */
  private static boolean isPerfect(Parse parse, Word verb) {
    return parse.children(verb).stream()
        .anyMatch(c -> c.is("aux") && c.lemma().equals("have") && c.tag().startsWith("VB"));
  }

  private boolean isToday(When day) {
    return day.value().equals(today.toString());
  }

  private boolean isRecent(When day) {
    return day.value().length() == 10 && day.value().indexOf('W') < 0 && !isAhead(day);
  }

  private static boolean isSimplePast(Draft draft) {
    Word verb = draft.trigger();
    if (verb.is("relcl")) {
      return false;
    }
    boolean passive =
        verb.tag().equals("VBN")
            && draft.parse().children(verb).stream()
                .anyMatch(c -> c.is("auxpass") && c.tag().equals("VBD"))
            && draft.parse().children(verb).stream().noneMatch(c -> c.is("aux"));
    return verb.tag().equals("VBD") || passive;
  }
}
