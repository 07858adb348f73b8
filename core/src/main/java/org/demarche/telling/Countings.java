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

  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");

  /** What may follow an adverb: a mark, a conjunction, a preposition. */
  private static final Set<String> ENDS = Set.of(",", ".", ":", "''", "CC", "IN");

  private final LocalDate today;
  private final Dates dates;

  Countings(LocalDate today, Dates dates) {
    this.today = today;
    this.dates = dates;
  }

  /** "It came two days after Togo expelled him", "three days before the summit". */
  Optional<When> find(Draft draft) {
    return earlier(draft)
        .or(() -> mark(draft))
        .flatMap(mark -> span(draft, mark).flatMap(span -> counted(draft, mark, span)));
  }

  /** "two days", and of "the day before" one. */
  private Optional<String> span(Draft draft, Word mark) {
    Parse parse = draft.parse();
    int last = mark.index() - 1;
    boolean day =
        last > 0 && parse.word(last).text().equals("day") && isArticle(parse.word(last - 1));
    return dates.span(draft.sentence(), last).or(() -> day ? Optional.of("P1D") : Optional.empty());
  }

  private static boolean isArticle(Word word) {
    return word.lemma().equals("the");
  }

  /** The "before" of "shot at farmers the day before", in whatever way the parser hangs it. */
  private Optional<Word> earlier(Draft draft) {
    Parse parse = draft.parse();
    for (int i = draft.trigger().index() + 1; i + 2 < parse.words().size(); i++) {
      if (isFinite(parse, parse.word(i))) {
        return Optional.empty();
      }
      boolean day = isArticle(parse.word(i)) && parse.word(i + 1).text().equals("day");
      if (day && parse.word(i + 2).text().equals("before") && ends(parse, i + 3)) {
        return Optional.of(parse.word(i + 2));
      }
    }
    return Optional.empty();
  }

  /** A verb of another clause, which "the day before" then belongs to. */
  private static boolean isFinite(Parse parse, Word word) {
    boolean passive = word.tag().equals("VBN") && parse.child(word, "aux", "auxpass").isPresent();
    return passive || FINITE.contains(word.tag()) && !word.is("aux", "auxpass");
  }

  /** Neither "the day before yesterday" nor "the day before the vote". */
  private static boolean ends(Parse parse, int next) {
    return next >= parse.words().size() || ENDS.contains(parse.word(next).tag());
  }

  /** "on Tuesday, hours after Togo expelled him". */
  Optional<When> sameDay(Draft draft) {
    Parse parse = draft.parse();
    return mark(draft)
        .filter(m -> m.index() > 0 && MOMENTS.contains(parse.word(m.index() - 1).lemma()))
        .flatMap(m -> main(draft, m));
  }

  private Optional<When> counted(Draft draft, Word mark, String span) {
    boolean later = mark.lemma().equals("before") && earlier(draft).isEmpty();
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
