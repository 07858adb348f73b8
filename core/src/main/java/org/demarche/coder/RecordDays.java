package org.demarche.coder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.date.Dates;
import org.demarche.event.Draft;
import org.demarche.frame.WordClasses;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Statement;
import org.demarche.record.Status;
import org.demarche.record.When;
import org.demarche.statement.Attribution;
import org.demarche.telling.Background;
import org.demarche.telling.Dating;
import org.demarche.telling.DayBasis;
import org.demarche.telling.SceneDays;
import org.demarche.telling.Telling;

/** Chooses the day that the record shows for an act or a statement. */
final class RecordDays {

  private static final int SAME_SPEECH = 3;
  private static final int LEAD = 1;
  private static final int DAY = "2017-07-31".length();

  private static final Set<String> DURING = Set.of("at", "during", "in");

  private final When today;
  private final Dates dates;
  private final SceneDays scenes;
  private final Background background;

  /** Verbs for judging what somebody did before. */
  private final Set<String> judging;

  private final Set<String> requital;

  RecordDays(LocalDate today, Dates dates, SceneDays scenes, WordClasses classes) {
    this.judging = classes.members("@judging");
    this.requital = classes.members("@requital");
    this.today = new When(today.toString(), Optional.empty());
    this.dates = dates;
    this.scenes = scenes;
    this.background = new Background(dates);
  }

  /**
   * The day that stands with the act in a telling, else the most exact one, else what other
   * sentences tell of it, else the day of the report for what is news; the best telling wins among
   * equals.
   */
  Dating of(List<Telling> all) {
    boolean old = all.get(0).draft().status() == Status.HISTORICAL;
    List<Telling> tellings =
        all.stream().filter(t -> old || t.draft().status() != Status.HISTORICAL).toList();
    return day(tellings, t -> isExact(t) && isOwn(t))
        .or(() -> day(tellings, t -> isExact(t) && isSure(t)))
        .or(() -> scenes.find(tellings).filter(d -> d.basis() == DayBasis.TAKEN_UP))
        .or(() -> day(tellings, t -> isExact(t) && !isLasting(t)))
        .or(() -> day(tellings, t -> !isLasting(t)))
        .or(() -> scenes.find(tellings))
        .orElseGet(() -> untold(tellings));
  }

  private Dating untold(List<Telling> tellings) {
    Status status = tellings.get(0).draft().status();
    boolean ahead = status == Status.FUTURE || status == Status.HYPOTHETICAL;
    boolean voiced = ahead && tellings.get(0).isVoiced();
    if (status != Status.ACTUAL && !voiced) {
      return new Dating(Optional.empty(), DayBasis.NOT_DONE);
    }
    return isNews(tellings)
        ? new Dating(Optional.of(today), DayBasis.REPORT)
        : new Dating(Optional.empty(), DayBasis.BACKGROUND);
  }

  /** "has for years rejected it, he said on Friday": that is no act of Friday. */
  private boolean isLasting(Telling telling) {
    boolean told = telling.why().day().filter(b -> b.compareTo(DayBasis.SPEECH) >= 0).isPresent();
    return told && background.isLasting(telling.draft());
  }

  private static boolean isSure(Telling telling) {
    return telling.why().day().filter(b -> b.compareTo(DayBasis.SENTENCE_BEFORE) <= 0).isPresent();
  }

  private static Optional<Dating> day(List<Telling> tellings, Predicate<Telling> kind) {
    return tellings.stream()
        .filter(t -> t.date().isPresent())
        .filter(kind)
        .findFirst()
        .map(t -> new Dating(t.date(), t.why().day().orElse(DayBasis.CLAUSE)));
  }

  private static boolean isExact(Telling telling) {
    return telling
        .date()
        .filter(d -> d.value().length() == DAY && d.value().indexOf('/') < 0)
        .isPresent();
  }

  private boolean isOwn(Telling telling) {
    Draft draft = telling.draft();
    return telling
        .date()
        .filter(day -> dates.isOwn(draft.parse(), draft.trigger(), day))
        .isPresent();
  }

  private boolean isNews(List<Telling> tellings) {
    return tellings.stream()
        .anyMatch(t -> isNews(t.draft()) && (isSaidNow(t) || !background.has(t.draft())));
  }

  /** "Blair had shown strength, the minister said": the praise is of today. */
  private static boolean isSaidNow(Telling telling) {
    Parse parse = telling.draft().parse();
    return telling.isVoiced()
        && parse.words().stream()
            .filter(w -> w.isVerb() && telling.cue().filter(w.text()::equals).isPresent())
            .noneMatch(w -> isPluperfect(parse, w));
  }

  /**
   * What a noun or a participle mentions in passing may have been long ago, as may what is told as
   * "two weeks after a panel called for talks".
   */
  private boolean isNews(Draft draft) {
    boolean passing =
        draft.nominal()
            ? draft.sentence() > LEAD && !isOccasion(draft) || isAnswered(draft)
            : draft.sentence() > 0
                && draft.trigger().is("acl")
                && draft.trigger().tag().equals("VBN");
    boolean longBefore =
        draft.parse().children(draft.trigger()).stream()
            .anyMatch(
                c ->
                    c.is("mark", "prep")
                        && dates.span(draft.sentence(), c.index() - 1).isPresent());
    return !passing && !longBefore && !isHistory(draft) && !isOfObject(draft);
  }

  /** "recalled its envoy in retaliation for the expulsion": that was before. */
  private boolean isAnswered(Draft draft) {
    Parse parse = draft.parse();
    return parse
        .head(draft.trigger())
        .filter(preposition -> preposition.is("prep"))
        .flatMap(parse::head)
        .filter(noun -> noun.isNoun() && requital.contains(noun.lemma()))
        .isPresent();
  }

  /** "During a meeting with the king, the minister said …": they met on the day of the words. */
  private static boolean isOccasion(Draft draft) {
    Parse parse = draft.parse();
    Optional<Word> preposition = parse.head(draft.trigger()).filter(p -> p.is("prep"));
    return draft.category().equals("CONSULT")
        && preposition
            .filter(p -> DURING.contains(p.lemma()))
            .flatMap(parse::head)
            .filter(v -> v.isVerb() && v.head() < 0 && v.tag().equals("VBD"))
            .isPresent();
  }

  /** "Sanctions were imposed after it invaded its neighbour in 1990". */
  private boolean isHistory(Draft draft) {
    return draft.sentence() > LEAD
        && dates.isAllBefore(draft.sentence(), today.value())
        && !isBesideWords(draft);
  }

  /** "While meeting him, Hu said ties had grown since 2005": they met today. */
  private static boolean isBesideWords(Draft draft) {
    Parse parse = draft.parse();
    Word trigger = draft.trigger();
    return parse.words().stream()
        .filter(w -> w.is("ccomp") && w.head() >= 0 && parse.word(w.head()).head() < 0)
        .anyMatch(
            said ->
                parse.isBelow(trigger, parse.word(said.head())) && !parse.isBelow(trigger, said));
  }

  /** "condemned the attack in which 57 people were killed": that was before. */
  private boolean isOfObject(Draft draft) {
    Parse parse = draft.parse();
    Word at = draft.trigger();
    if (!at.is("relcl") || !at.tag().startsWith("VB")) {
      return false;
    }
    Optional<Word> noun = parse.head(at);
    for (int i = 0; i < 3 && noun.filter(n -> !n.is("dobj")).isPresent(); i++) {
      noun = noun.flatMap(parse::head);
    }
    return noun.flatMap(parse::head).filter(v -> judging.contains(v.lemma())).isPresent();
  }

  private static boolean isPluperfect(Parse parse, Word verb) {
    return parse.children(verb).stream()
        .anyMatch(c -> c.is("aux") && c.lemma().equals("have") && c.tag().equals("VBD"));
  }

  /** The day of speaking, else that of words of the same speaker before, else the report's. */
  Optional<When> of(Attribution said, List<Statement> before) {
    Parse parse = dates.parse(said.sentence());
    boolean earlier = said.cue().filter(cue -> isPluperfect(parse, cue)).isPresent();
    return said.cue()
        .flatMap(cue -> dates.spoken(parse, cue))
        .or(() -> sameSpeech(said, before))
        .or(() -> Optional.of(today).filter(day -> !earlier));
  }

  private static Optional<When> sameSpeech(Attribution said, List<Statement> before) {
    for (int i = before.size() - 1; i >= 0 && said.speaker().isPresent(); i--) {
      Statement earlier = before.get(i);
      if (said.sentence() - earlier.sentence() > SAME_SPEECH) {
        return Optional.empty();
      }
      boolean same =
          earlier.speaker().map(s -> s.name().equals(said.speaker().get().name())).orElse(false);
      Optional<When> day = earlier.date().filter(d -> d.span().isPresent());
      if (same && day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }
}
