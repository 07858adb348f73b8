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

  /** What is planned for a day is of that day, what is demanded or promised of the day before. */
  private static final Set<String> PLANS = Set.of("organise", "organize", "plan", "schedule");

  private static final Set<String> ALTHOUGH = Set.of("although", "though", "whereas", "while");

  /** Categories whose acts go on in one scene. */
  private static final Set<String> VIOLENT = Set.of("ASSAULT", "COERCE", "PROTEST");

  /** How many sentences later what happened may still be of the day named before. */
  private static final int SAME_SCENE = 3;

  private final LocalDate today;
  private final Dates dates;
  private final SpeechDays speeches;
  private final Countings countings;

  /** By sentence, the words that report acts. */
  private final Map<Integer, Set<Integer>> triggers = new HashMap<>();

  DayFinder(LocalDate today, Dates dates, SpeechDays speeches, List<Draft> drafts) {
    this.today = today;
    this.dates = dates;
    this.speeches = speeches;
    this.countings = new Countings(today, dates);
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
  Optional<Dating> find(
      Draft draft, Optional<Attribution> statement, Optional<Side> speaker, List<Telling> before) {
    return Teller.isVerbal(draft)
        ? ofWords(draft, statement, speaker, before)
        : ofDeed(draft, statement, before);
  }

  /** Acts that consist in words are of the day on which they are spoken. */
  private Optional<Dating> ofWords(
      Draft draft, Optional<Attribution> statement, Optional<Side> speaker, List<Telling> before) {
    Word speech = speech(draft);
    boolean ahead = draft.status() != Status.ACTUAL || PLANS.contains(draft.trigger().lemma());
    Optional<When> own =
        own(draft)
            .filter(day -> ahead || !isAhead(day))
            .filter(day -> !isPerfect(draft.parse(), speech) || !isRecent(day) || isToday(day));
    boolean ours = isSpokenBy(draft, speaker);
    return Dating.of(own, DayBasis.CLAUSE)
        .or(() -> Dating.of(countings.find(draft), DayBasis.COUNTED))
        .or(() -> Dating.of(along(draft, before), DayBasis.CLAUSE_BEFORE))
        .or(() -> statement.filter(s -> ours).flatMap(s -> spoken(s, draft)))
        .or(
            () ->
                Dating.of(
                    Optional.of(draft)
                        .filter(d -> ours && !isPerfect(d.parse(), speech))
                        .flatMap(d -> speeches.find(d, speaker, before)),
                    DayBasis.SAME_SPEAKER))
        .or(() -> Dating.of(clauseBefore(draft), DayBasis.CLAUSE_BEFORE))
        .or(() -> Dating.of(countings.sameDay(draft), DayBasis.COUNTED));
  }

  private Optional<Dating> ofDeed(
      Draft draft, Optional<Attribution> statement, List<Telling> before) {
    return Dating.of(own(draft).filter(day -> !isCounted(draft, day)), DayBasis.CLAUSE)
        .or(() -> Dating.of(countings.find(draft), DayBasis.COUNTED))
        .or(() -> Dating.of(clauseBefore(draft), DayBasis.CLAUSE_BEFORE))
        .or(() -> Dating.of(along(draft, before), DayBasis.CLAUSE_BEFORE))
        .or(() -> statement.filter(s -> isNews(draft)).flatMap(s -> spoken(s, draft)))
        .or(() -> Dating.of(sentenceBefore(draft), DayBasis.SENTENCE_BEFORE))
        .or(() -> Dating.of(countings.sameDay(draft), DayBasis.COUNTED));
  }

  /** "on Friday, three days after they expelled him": not on Friday. */
  private boolean isCounted(Draft draft, When own) {
    return !dates.isOwn(draft.parse(), draft.trigger(), own) && countings.find(draft).isPresent();
  }

  private Optional<When> own(Draft draft) {
    Set<Integer> others = new HashSet<>(triggers.getOrDefault(draft.sentence(), Set.of()));
    others.remove(draft.trigger().index());
    Word speech = speech(draft);
    others.remove(speech.index());
    return dates
        .of(draft.parse(), speech, others)
        .filter(day -> !isToCome(draft) || !isGone(draft, day))
        .filter(day -> !isDone(draft) || !isAhead(day))
        .filter(day -> !isTakenUp(draft) || dates.isOwn(draft.parse(), draft.trigger(), day));
  }

  /**
   * "arrested two as they prepared for a raid at the weekend": what is done is of no day to come.
   */
  private static boolean isDone(Draft draft) {
    return draft.status() == Status.ACTUAL
        && draft.trigger().tag().equals("VBD")
        && draft.parse().child(draft.trigger(), "aux", "auxpass").isEmpty();
  }

  private static boolean isToCome(Draft draft) {
    return draft.status() == Status.FUTURE && !Teller.isVerbal(draft);
  }

  /** "Hopes of talks rose on Sunday": what is to come is not of a day that is over. */
  private boolean isGone(Draft draft, When day) {
    boolean exact = day.value().length() == 10 && day.value().indexOf('W') < 0;
    boolean own = dates.isOwn(draft.parse(), draft.trigger(), day);
    return exact
        && (day.value().compareTo(today.toString()) < 0 || draft.nominal() && isToday(day) && !own);
  }

  /** What a speaker expects of others is not done on the day on which he says so. */
  private static boolean isSpokenBy(Draft draft, Optional<Side> speaker) {
    boolean done = draft.status() == Status.ACTUAL || draft.status() == Status.NEGATED;
    return done
        || draft.actors().isEmpty()
        || speaker
            .filter(
                s ->
                    s.country().isEmpty()
                        || draft.actors().stream().anyMatch(a -> a.country().equals(s.country())))
            .isPresent();
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

  private Optional<Dating> spoken(Attribution statement, Draft draft) {
    return Dating.of(
        speeches.spoken(statement, draft).filter(day -> !isAhead(day)), DayBasis.SPEECH);
  }

  /** "He survived a bomb in 2004, but a guard was killed", "the bombs of 2004 that killed ten". */
  private Optional<When> clauseBefore(Draft draft) {
    Word verb = draft.trigger();
    boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
    boolean before = verb.is("relcl") && isPluperfect(draft);
    Optional<Word> first =
        draft
            .parse()
            .head(verb)
            .filter(h -> (verb.is("conj", "relcl") || isAlthough(draft)) && past && !before);
    return first.flatMap(
        w -> isObject(verb, w) ? dates.spoken(draft.parse(), w) : dates.of(draft.parse(), w));
  }

  /** "a day after it threw out ten envoys, calling them spies": it called them so on that day. */
  private static Optional<When> along(Draft draft, List<Telling> before) {
    Word participle = draft.trigger();
    Word first = participle.is("conj") ? draft.parse().word(participle.head()) : participle;
    boolean along = first.is("advcl") && first.tag().equals("VBG");
    for (int i = before.size() - 1; along && i >= 0 && isBeside(draft, before.get(i)); i--) {
      Telling earlier = before.get(i);
      if (earlier.draft().trigger().index() == first.head() && earlier.date().isPresent()) {
        return earlier.date();
      }
    }
    return Optional.empty();
  }

  private static boolean isBeside(Draft draft, Telling earlier) {
    return earlier.draft().sentence() == draft.sentence();
  }

  /** "condemned on Friday the raid that killed ten": the raid has a day of its own, or none. */
  private static boolean isObject(Word clause, Word noun) {
    return clause.is("relcl") && noun.isNoun() && noun.is("dobj");
  }

  /** "On Saturday he offered to talk, although he dismissed the plan". */
  private static boolean isAlthough(Draft draft) {
    return draft.trigger().is("advcl")
        && draft.parse().children(draft.trigger()).stream()
            .anyMatch(c -> c.is("mark") && ALTHOUGH.contains(c.lemma()));
  }

  /** "Rebels attacked the post on Saturday. They killed two soldiers.": on the same day. */
  private Optional<When> sentenceBefore(Draft draft) {
    boolean goesOn = draft.status() == Status.ACTUAL && isSimplePast(draft) && !isEarlier(draft);
    if (!goesOn || dates.hasDay(draft.sentence())) {
      return Optional.empty();
    }
    int before = draft.sentence() - 1;
    int reach = VIOLENT.contains(draft.category()) ? SAME_SCENE : 1;
    while (before > 0 && draft.sentence() - before < reach && !dates.hasDay(before)) {
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
