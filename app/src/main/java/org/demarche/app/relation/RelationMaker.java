package org.demarche.app.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes a relation of deeds. */
public final class RelationMaker {

  /** How many acts are shown as the weightiest. */
  private static final int TOP = 10;

  private final Question question;

  /** Takes what is asked. */
  public RelationMaker(Question question) {
    this.question = question;
  }

  /** Returns the relation without what is still to come. */
  public Optional<Relation> relation(Stream<Deed> deeds) {
    return relation(deeds, List.of());
  }

  /**
   * Returns the relation, nothing where no deed of the sides comes before the end of the days asked
   * for, or the last comes before their beginning and no end was asked for.
   *
   * @param deeds in any order, each case once; others than those of the sides do no harm
   * @param open what is still to come; others than between the sides do no harm
   */
  public Optional<Relation> relation(Stream<Deed> deeds, List<Prospect> open) {
    Acts acts = Acts.of(question.dyad(), deeds, question.to().orElse(LocalDate.MAX));
    return acts.isEmpty()
        ? Optional.empty()
        : question.span(acts).map(span -> relation(acts, span, open));
  }

  private Relation relation(Acts acts, Period span, List<Prospect> open) {
    Acts shown = acts.within(span);
    Calendar coarse = new Calendar(question.grain().coarse(), span);
    LocalDate start = History.start(coarse, acts.firstDay(), UnusualFinder.window(coarse.grain()));
    Map<Way, DayTallies> days = DayTallies.of(acts, new Period(start, span.last()));
    Map<Way, SortedMap<String, Tally>> categories = categories(shown);
    Map<Way, Course> courses = new EnumMap<>(Way.class);
    days.forEach(
        (way, ofWay) -> {
          History history = History.of(ofWay, coarse, start);
          SortedMap<String, Tally> ofAll = categories.getOrDefault(way, new TreeMap<>());
          courses.put(way, course(way, ofWay, history, ofAll));
        });
    return new Relation(
        question,
        new Calendar(question.grain(), span),
        acts.all().size() - shown.all().size(),
        courses,
        Stream.of(Tone.values()).map(tone -> initiative(acts, span, tone)).toList(),
        new ReplyFinder(new ActDays(shown, span), question.within()).replies(),
        top(shown),
        OpenProspects.between(question.dyad(), open, question.to().orElse(LocalDate.MAX)));
  }

  private Course course(
      Way way, DayTallies days, History history, SortedMap<String, Tally> categories) {
    Period span = history.calendar().span();
    ChangeFinder changes = new ChangeFinder(history.calendar(), history.shown());
    return new Course(
        way,
        days.of(span),
        categories,
        days.of(new Calendar(question.grain(), span)),
        changes.rates(),
        changes.intensities(),
        new UnusualFinder(history, UnusualFinder.window(history.calendar().grain())).unusual());
  }

  /** Returns the weightiest; the later of two that weigh the same gives way. */
  private static List<Act> top(Acts shown) {
    Comparator<Act> order =
        Comparator.comparingDouble(Act::weight)
            .reversed()
            .thenComparing(Act::day)
            .thenComparing(act -> act.deed().caseId());
    PriorityQueue<Act> top = new PriorityQueue<>(order.reversed());
    for (Act act : shown.all()) {
      if (top.size() < TOP) {
        top.add(act);
      } else if (order.compare(act, top.element()) < 0) {
        top.remove();
        top.add(act);
      }
    }
    return top.stream().sorted(order).toList();
  }

  private static Map<Way, SortedMap<String, Tally>> categories(Acts shown) {
    Map<Way, Map<String, Sum>> sums = new EnumMap<>(Way.class);
    for (Way way : Way.values()) {
      sums.put(way, new HashMap<>());
    }
    for (Act act : shown.all()) {
      sums.forEach((way, ofWay) -> add(act, way, ofWay));
    }
    Map<Way, SortedMap<String, Tally>> categories = new EnumMap<>(Way.class);
    sums.forEach((way, ofWay) -> categories.put(way, tallies(ofWay)));
    return categories;
  }

  private static void add(Act act, Way way, Map<String, Sum> sums) {
    if (act.goes(way)) {
      sums.computeIfAbsent(act.deed().category(), category -> new Sum()).add(act);
    }
  }

  private static SortedMap<String, Tally> tallies(Map<String, Sum> sums) {
    SortedMap<String, Tally> tallies = new TreeMap<>();
    sums.forEach((category, sum) -> tallies.put(category, sum.tally()));
    return tallies;
  }

  private Initiative initiative(Acts acts, Period span, Tone tone) {
    return Initiative.of(
        tone,
        new OpeningFinder(tone, question.within())
            .openings(acts).stream().filter(opening -> span.includes(opening.day())).toList());
  }
}
