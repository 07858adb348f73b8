package org.demarche.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.date.Dates;
import org.demarche.event.Draft;
import org.demarche.event.Referents;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.record.When;

/** Finds the day of an act that its own sentences do not tell, among all acts of the report. */
public final class SceneDays {

  private static final int DAY = "2017-07-31".length();

  private static final int DEPTH = 6;
  private static final int WEEK = 8;

  /** The first sentence, whose circumstances the next one tells. */
  private static final int LEAD = 1;

  /** Prepositions between an act and what it answers. */
  private static final Set<String> CAUSES = Set.of("after", "following", "over");

  /** How many sentences behind an act may tell when it took place. */
  private static final int BEHIND = 3;

  /** How many sentences a scene goes on without a day. */
  private static final int SCENE = 8;

  /** How many sentences behind the first telling of an act its day is looked for. */
  private static final int FAR = 60;

  /** Categories whose acts go on in one scene. */
  private static final Set<String> VIOLENT = Set.of("ASSAULT", "COERCE", "PROTEST");

  /** Openings of sentences that tell of something else. */
  private static final Set<String> ELSEWHERE =
      Set.of("also", "earlier", "elsewhere", "meanwhile", "separate", "separately");

  private final LocalDate today;
  private final Dates dates;
  private final Set<String> occurring;
  private final Referents referents;
  private final Map<Integer, List<Telling>> bySentence = new HashMap<>();
  private final Map<Telling, List<Telling>> actOf = new IdentityHashMap<>();

  /**
   * Takes the acts of a report.
   *
   * @param today the day of the report
   * @param occurring verbs that tell when something took place: "the assault began on Monday"
   * @param acts each with its tellings
   */
  public SceneDays(
      LocalDate today,
      Dates dates,
      Set<String> occurring,
      Referents referents,
      List<List<Telling>> acts) {
    this.today = today;
    this.dates = dates;
    this.occurring = occurring;
    this.referents = referents;
    for (List<Telling> act : acts) {
      for (Telling telling : act) {
        bySentence
            .computeIfAbsent(telling.draft().sentence(), s -> new ArrayList<>(2))
            .add(telling);
        actOf.put(telling, act);
      }
    }
  }

  /** Returns the day that other sentences tell of an act. */
  public Optional<Dating> find(List<Telling> act) {
    Draft draft = act.get(0).draft();
    if (draft.status() != Status.ACTUAL) {
      return Optional.empty();
    }
    return Dating.of(takenUp(act), DayBasis.TAKEN_UP)
        .or(() -> Dating.of(suffered(act), DayBasis.TAKEN_UP))
        .or(() -> Dating.of(scene(draft), DayBasis.SCENE))
        .or(() -> Dating.of(answered(act), DayBasis.SCENE));
  }

  /** "Gunmen stormed a hotel. The assault began on Monday", "the accord signed on Sunday". */
  private Optional<When> takenUp(List<Telling> act) {
    int last = act.stream().mapToInt(t -> t.draft().sentence()).max().orElse(0);
    int first = act.stream().mapToInt(t -> t.draft().sentence()).min().orElse(0);
    int end = Math.min(Math.min(last + BEHIND, first + FAR), dates.size() - 1);
    List<Telling> near = act.stream().filter(t -> t.draft().sentence() <= end).toList();
    for (int i = first; i <= end; i++) {
      Optional<When> day = takenUp(near, i, i == last + 1);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private Optional<When> takenUp(List<Telling> act, int sentence, boolean next) {
    Parse parse = dates.parse(sentence);
    for (Word noun : parse.words()) {
      if (noun.isNoun() && !noun.isName() && isThat(parse, noun)) {
        boolean told = act.stream().anyMatch(t -> isFor(noun, t.draft(), sentence, next));
        Optional<When> day = told ? day(parse, noun) : Optional.empty();
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /** "Police held three men. The mayor was led away on Monday.": the next sentence has the day. */
  private Optional<When> suffered(List<Telling> act) {
    Draft draft = act.get(0).draft();
    int next = draft.sentence() + 1;
    boolean lead = draft.sentence() == LEAD && next < dates.size();
    if (!lead
        || bySentence.containsKey(next)
        || !VIOLENT.contains(draft.category())
        || !goesOn(draft)) {
      return Optional.empty();
    }
    Parse parse = dates.parse(next);
    return parse.words().stream()
        .filter(w -> w.tag().equals("VBN") && (w.head() < 0 || w.is("ccomp")))
        .filter(v -> parse.child(v, "auxpass").filter(a -> a.tag().equals("VBD")).isPresent())
        .findFirst()
        .flatMap(v -> dates.of(parse, v))
        .filter(this::isRecent);
  }

  /** What was answered yesterday was not done today: "ended the talks after gunmen seized him". */
  private Optional<When> answered(List<Telling> act) {
    return act.stream()
        .map(Telling::draft)
        .filter(d -> !Background.isLongBefore(d))
        .flatMap(d -> answer(d).stream())
        .filter(day -> isRecent(day) && !day.value().equals(today.toString()))
        .findFirst();
  }

  private Optional<When> answer(Draft draft) {
    Parse parse = draft.parse();
    Word at = draft.trigger();
    boolean cause = false;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      cause |= isCause(parse, at);
      at = parse.word(at.head());
      Optional<When> day = cause ? dayOf(draft.sentence(), at) : Optional.empty();
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static boolean isCause(Parse parse, Word word) {
    return word.is("prep") && CAUSES.contains(word.lemma())
        || word.is("advcl")
            && parse.children(word).stream()
                .anyMatch(c -> c.is("mark", "prep") && c.lemma().equals("after"));
  }

  /** The day of the act that the word reports. */
  private Optional<When> dayOf(int sentence, Word trigger) {
    return bySentence.getOrDefault(sentence, List.of()).stream()
        .filter(t -> t.draft().trigger().equals(trigger))
        .flatMap(t -> actOf.getOrDefault(t, List.of()).stream())
        .flatMap(t -> t.date().stream())
        .findFirst();
  }

  /** The day beside a noun: "the accord signed on Sunday", "the raid took place on Monday". */
  private Optional<When> day(Parse parse, Word noun) {
    Optional<When> effective =
        parse.words().stream()
            .filter(w -> w.lemma().equals("effective"))
            .flatMap(w -> dates.startingNear(parse, w.index() + 1).stream())
            .findFirst();
    return effective.or(() -> ofVerb(parse, noun)).filter(this::isRecent);
  }

  private Optional<When> ofVerb(Parse parse, Word noun) {
    return parse.words().stream()
        .filter(Word::isVerb)
        .filter(
            v ->
                v.is("acl", "relcl") && v.head() == noun.index() && isPast(v)
                    || noun.is("nsubj", "nsubjpass") && noun.head() == v.index() && isOccurring(v))
        .flatMap(v -> dates.of(parse, v).stream())
        .findFirst();
  }

  private static boolean isPast(Word verb) {
    return verb.tag().equals("VBD") || verb.tag().equals("VBN");
  }

  private boolean isOccurring(Word verb) {
    return isPast(verb) && occurring.contains(verb.lemma());
  }

  /** Tells whether the noun may take up the act. */
  private boolean isFor(Word noun, Draft draft, int sentence, boolean next) {
    boolean same =
        draft.nominal()
            && (draft.trigger().lemma().equals(noun.lemma())
                || referents.names(noun, draft.trigger()));
    boolean behind = sentence > draft.sentence();
    boolean fits = referents.fits(noun, draft.category());
    boolean known = referents.isKnown(noun);
    boolean named = fits && known && !referents.isGeneral(noun);
    boolean violent =
        VIOLENT.contains(draft.category())
            && VIOLENT.stream().anyMatch(category -> referents.fits(noun, category));
    boolean any =
        (fits && (known || !Teller.isVerbal(draft)) || violent) && noun.is("nsubj", "nsubjpass");
    return same || behind && named || behind && next && any;
  }

  private static boolean isThat(Parse parse, Word noun) {
    return parse.children(noun).stream()
        .anyMatch(
            c ->
                c.is("poss")
                    || c.is("det") && Set.of("the", "this", "that", "both").contains(c.lemma()));
  }

  /** Violence goes on on the day that violence between these sides was told of before. */
  private Optional<When> scene(Draft draft) {
    if (!VIOLENT.contains(draft.category()) || draft.sentence() == 0 || !goesOn(draft)) {
      return Optional.empty();
    }
    for (int i = draft.sentence(); i >= Math.max(0, draft.sentence() - SCENE); i--) {
      for (Telling telling : bySentence.getOrDefault(i, List.of())) {
        if (isScene(telling) && sharesCountry(telling.draft(), draft)) {
          return telling.date();
        }
      }
    }
    return Optional.empty();
  }

  private boolean isScene(Telling telling) {
    boolean sure =
        telling.why().day().filter(b -> b.compareTo(DayBasis.SENTENCE_BEFORE) <= 0).isPresent();
    return VIOLENT.contains(telling.draft().category())
        && telling.draft().status() == Status.ACTUAL
        && sure
        && telling.date().filter(this::isRecent).filter(this::isOfLate).isPresent();
  }

  /** What took place weeks ago is no part of the scene of the news. */
  private boolean isOfLate(When day) {
    return day.value().compareTo(today.minusDays(WEEK).toString()) >= 0;
  }

  private boolean goesOn(Draft draft) {
    Parse parse = draft.parse();
    boolean else_ = parse.words().stream().limit(4).anyMatch(w -> ELSEWHERE.contains(w.lemma()));
    Word verb = draft.trigger();
    return !else_
        && (isPast(verb) || verb.tag().equals("VBG"))
        && !new Background(dates).has(draft);
  }

  private static boolean sharesCountry(Draft one, Draft other) {
    Set<String> countries = countries(one);
    return countries(other).stream().anyMatch(countries::contains);
  }

  private static Set<String> countries(Draft draft) {
    Set<String> all = new HashSet<>();
    draft.actors().stream().map(Side::country).forEach(all::add);
    draft.recipients().stream().map(Side::country).forEach(all::add);
    all.remove("");
    return all;
  }

  private boolean isRecent(When day) {
    return day.value().length() == DAY
        && day.value().indexOf('W') < 0
        && day.value().indexOf('/') < 0
        && day.value().compareTo(today.toString()) <= 0;
  }
}
