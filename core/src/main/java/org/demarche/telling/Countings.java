package org.demarche.telling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.demarche.date.Dates;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.When;
import org.demarche.report.Span;

/** Counts the day of an act from another one: "two days after Togo expelled him". */
final class Countings {

  private static final int DAY = "2017-07-31".length();
  private static final int REACH = 2;

  /** Words behind a span of time, and whether the act then comes later than what is told. */
  private static final Set<String> MARKS = Set.of("after", "before");

  /** Times so short that it is the same day. */
  private static final Set<String> MOMENTS = Set.of("hour", "minute", "moment");

  private final LocalDate today;
  private final Dates dates;

  Countings(LocalDate today, Dates dates) {
    this.today = today;
    this.dates = dates;
  }

  /** "It came two days after Togo expelled him", "three days before the summit". */
  Optional<When> find(Draft draft) {
    return mark(draft)
        .flatMap(
            mark ->
                dates
                    .span(draft.sentence(), mark.index() - 1)
                    .flatMap(span -> counted(draft, mark, span)));
  }

  /** "on Tuesday, hours after Togo expelled him". */
  Optional<When> sameDay(Draft draft) {
    Parse parse = draft.parse();
    return mark(draft)
        .filter(m -> m.index() > 0 && MOMENTS.contains(parse.word(m.index() - 1).lemma()))
        .flatMap(m -> main(draft, m));
  }

  private Optional<When> counted(Draft draft, Word mark, String span) {
    boolean later = mark.lemma().equals("before");
    Optional<When> main = main(draft, mark);
    LocalDate from = main.map(When::value).map(LocalDate::parse).orElse(today);
    Span words = draft.parse().word(mark.index() - 1).span().cover(mark.span());
    return Dates.counted(from, span, later)
        .map(day -> new When(day, Optional.of(main.flatMap(When::span).orElse(words))));
  }

  /** The "after" or "before" of the clause of the act or in front of its noun. */
  private Optional<Word> mark(Draft draft) {
    Parse parse = draft.parse();
    Word trigger = draft.trigger();
    Optional<Word> own =
        parse.children(trigger).stream()
            .filter(c -> c.is("mark", "prep", "advmod") && c.index() < trigger.index())
            .filter(c -> MARKS.contains(c.lemma()))
            .findFirst();
    return own.or(
        () ->
            parse
                .head(trigger)
                .filter(p -> trigger.is("pobj", "pcomp") && MARKS.contains(p.lemma())));
  }

  /** The day of the clause that the act is counted from, or of the sentence before. */
  private Optional<When> main(Draft draft, Word mark) {
    Parse parse = draft.parse();
    Word at = mark;
    for (int i = 0; i < 4 && at.head() >= 0; i++) {
      at = parse.word(at.head());
      boolean above = at.isVerb() && at.index() < mark.index();
      Optional<When> day = above ? dates.of(parse, at).filter(this::isDay) : Optional.empty();
      if (day.isPresent()) {
        return day;
      }
    }
    Optional<When> below =
        parse.children(draft.trigger()).stream()
            .filter(c -> c.isVerb() && c.index() < mark.index())
            .flatMap(c -> dates.of(parse, c).stream())
            .filter(this::isDay)
            .findFirst();
    return below.or(() -> before(draft));
  }

  private Optional<When> before(Draft draft) {
    for (int i = draft.sentence() - 1; i > 0 && i >= draft.sentence() - REACH; i--) {
      Optional<When> before = dates.ofSentence(i).filter(this::isDay);
      if (before.isPresent()) {
        return before;
      }
    }
    return Optional.empty();
  }

  private boolean isDay(When day) {
    return day.value().length() == DAY
        && day.value().indexOf('W') < 0
        && day.value().compareTo(today.toString()) <= 0;
  }
}
