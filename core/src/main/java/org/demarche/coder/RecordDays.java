package org.demarche.coder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.date.Dates;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Statement;
import org.demarche.record.Status;
import org.demarche.record.When;
import org.demarche.statement.Attribution;
import org.demarche.telling.Telling;

/** Chooses the day that the record shows for an act or a statement. */
final class RecordDays {

  private static final int SAME_SPEECH = 3;
  private static final int LEAD = 1;
  private static final int DAY = "2017-07-31".length();

  private final When today;
  private final List<Parse> parses;
  private final Dates dates;

  RecordDays(LocalDate today, List<Parse> parses, Dates dates) {
    this.today = new When(today.toString(), Optional.empty());
    this.parses = parses;
    this.dates = dates;
  }

  /**
   * The day that stands with the act in a telling, else the most exact one, else the day of the
   * report for what is news; the best telling wins among equals.
   */
  Optional<When> of(List<Telling> tellings) {
    return day(tellings, t -> isExact(t) && isOwn(t))
        .or(() -> day(tellings, RecordDays::isExact))
        .or(() -> day(tellings, t -> true))
        .or(() -> Optional.of(today).filter(day -> isNews(tellings)));
  }

  private static Optional<When> day(List<Telling> tellings, Predicate<Telling> kind) {
    return tellings.stream()
        .filter(t -> t.date().isPresent())
        .filter(kind)
        .findFirst()
        .flatMap(Telling::date);
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
    return tellings.get(0).draft().status() == Status.ACTUAL
        && tellings.stream().map(Telling::draft).anyMatch(this::isNews)
        && tellings.stream()
            .map(Telling::draft)
            .noneMatch(d -> isPluperfect(d.parse(), d.trigger()));
  }

  /**
   * What a noun or a participle mentions in passing may have been long ago, as may what is told as
   * "two weeks after a panel called for talks".
   */
  private boolean isNews(Draft draft) {
    boolean passing =
        draft.nominal()
            ? draft.sentence() > LEAD
            : draft.sentence() > 0
                && draft.trigger().is("acl")
                && draft.trigger().tag().equals("VBN");
    boolean longBefore =
        draft.parse().children(draft.trigger()).stream()
            .anyMatch(c -> c.is("mark", "prep") && dates.isSpan(draft.sentence(), c.index() - 1));
    return !passing && !longBefore;
  }

  /** What "had" happened did so before the news, on no day that is told. */
  private static boolean isPluperfect(Parse parse, Word verb) {
    boolean second = verb.is("conj") && parse.child(verb, "nsubj", "nsubjpass").isEmpty();
    if (second && verb.head() >= 0 && isPluperfect(parse, parse.word(verb.head()))) {
      return true;
    }
    return parse.children(verb).stream()
        .anyMatch(c -> c.is("aux") && c.lemma().equals("have") && c.tag().equals("VBD"));
  }

  /** The day of speaking, else that of words of the same speaker before, else the report's. */
  Optional<When> of(Attribution said, List<Statement> before) {
    Parse parse = parses.get(said.sentence());
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
