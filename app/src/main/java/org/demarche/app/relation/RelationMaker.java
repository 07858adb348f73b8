package org.demarche.app.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes a relation of deeds. */
public final class RelationMaker {

  /** How many acts are shown as the weightiest. */
  private static final int TOP = 10;

  /** How many days before those shown tell how a side acts otherwise. */
  private static final int BASELINE = 365;

  private final Question question;

  /** Takes what is asked. */
  public RelationMaker(Question question) {
    this.question = question;
  }

  /**
   * Returns the relation, nothing where no deed of the sides comes before the end of the days asked
   * for, or the last comes before their beginning and no end was asked for.
   *
   * @param deeds in any order, each case once; others than those of the sides do no harm
   */
  public Optional<Relation> relation(Stream<Deed> deeds) {
    Acts acts = Acts.of(question.dyad(), deeds, question.to().orElse(LocalDate.MAX));
    return acts.isEmpty()
        ? Optional.empty()
        : question.span(acts).map(span -> relation(acts, span));
  }

  private Relation relation(Acts acts, Period span) {
    Acts shown = acts.within(span);
    return new Relation(
        question,
        new Calendar(question.grain(), span),
        acts.all().size() - shown.all().size(),
        course(acts, shown, span, Way.FORTH),
        course(acts, shown, span, Way.BACK),
        course(acts, shown, span, Way.TOGETHER),
        Stream.of(Tone.values()).map(tone -> initiative(acts, span, tone)).toList(),
        replies(acts, span),
        shown.all().stream()
            .sorted(Comparator.comparingDouble(Act::weight).reversed())
            .limit(TOP)
            .toList());
  }

  private Course course(Acts acts, Acts shown, Period span, Way way) {
    Calendar coarse = new Calendar(question.grain().coarse(), span);
    ChangeFinder changes = new ChangeFinder(coarse, History.tallies(shown, way, coarse));
    int window = UnusualFinder.window(coarse.grain());
    List<Tally> periods = History.tallies(shown, way, new Calendar(question.grain(), span));
    return new Course(
        way,
        periods.stream().reduce(Tally.none(), Tally::plus),
        categories(shown, way),
        periods,
        changes.rates(),
        changes.intensities(),
        new UnusualFinder(History.of(acts, way, coarse, window), window).unusual());
  }

  private static SortedMap<String, Tally> categories(Acts shown, Way way) {
    SortedMap<String, Tally> categories = new TreeMap<>();
    for (Act act : shown.all()) {
      if (act.goes(way)) {
        categories.merge(act.deed().category(), act.tally(), Tally::plus);
      }
    }
    return categories;
  }

  private Initiative initiative(Acts acts, Period span, Tone tone) {
    return Initiative.of(
        tone,
        new OpeningFinder(tone, question.within())
            .openings(acts).stream().filter(opening -> span.includes(opening.day())).toList());
  }

  private List<Reply> replies(Acts acts, Period span) {
    LocalDate earliest = span.first().minusDays(BASELINE);
    LocalDate known = acts.firstDay().isBefore(earliest) ? earliest : acts.firstDay();
    LocalDate first = known.isBefore(span.first()) ? known : span.first();
    ActDays days = new ActDays(acts, new Period(first, span.last()));
    return new ReplyFinder(days, days.index(span.first()), question.within()).replies();
  }
}
