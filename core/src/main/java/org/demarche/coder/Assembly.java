package org.demarche.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarche.confidence.Weighing;
import org.demarche.date.Dates;
import org.demarche.discard.Discarded;
import org.demarche.entity.Discard;
import org.demarche.event.Draft;
import org.demarche.expectation.Glosses;
import org.demarche.expectation.Outlook;
import org.demarche.link.Link;
import org.demarche.mention.Mentions;
import org.demarche.ontology.Acts;
import org.demarche.parse.Parse;
import org.demarche.place.PlaceFinder;
import org.demarche.record.Act;
import org.demarche.record.Event;
import org.demarche.record.Evidence;
import org.demarche.record.Mention;
import org.demarche.record.Quantity;
import org.demarche.record.Record;
import org.demarche.record.Response;
import org.demarche.record.Trigger;
import org.demarche.record.Uncoded;
import org.demarche.report.Report;
import org.demarche.statement.Attributions;
import org.demarche.telling.Tally;
import org.demarche.telling.Telling;

/** Puts together the record of one report from what the stages found. */
final class Assembly {

  private final Report report;
  private final List<Parse> parses;
  private final Acts acts;
  private final List<String> names;
  private final List<List<String>> contexts;
  private final Discarded discarded;
  private final Weighing weighing;
  private final PlaceFinder places;
  private final Glosses glosses;

  Assembly(
      Report report,
      List<Parse> parses,
      Acts acts,
      List<String> names,
      List<List<String>> contexts,
      Discarded discarded,
      Weighing weighing,
      PlaceFinder places,
      Glosses glosses) {
    this.places = places;
    this.glosses = glosses;
    this.report = report;
    this.parses = parses;
    this.acts = acts;
    this.names = names;
    this.contexts = contexts;
    this.discarded = discarded;
    this.weighing = weighing;
  }

  Record record(
      Mentions mentions,
      List<Mention> named,
      Dates dates,
      RecordDays days,
      Attributions said,
      List<List<Telling>> told,
      Tally tally,
      List<Link> links,
      List<Outlook> outlooks) {
    List<Event> events = new ArrayList<>();
    Accounts accounts = new Accounts(said);
    ImpliedSectors sectors = new ImpliedSectors(mentions);
    for (int i = 0; i < told.size(); i++) {
      events.add(event(i, told.get(i), tally.acts().get(i), links, days, accounts, sectors));
    }
    return new Record(
        report,
        parses.stream().map(p -> p.sentence().span()).toList(),
        inText(named),
        dates.toRecord(),
        events,
        tally.tolls(),
        new Statements(report, parses, days, mentions, places).of(said),
        new Expectations(report, parses, glosses).of(outlooks, told),
        uncoded(told, said, mentions));
  }

  private static List<Mention> inText(List<Mention> named) {
    return named.stream()
        .sorted(
            Comparator.comparingInt((Mention m) -> m.sentence())
                .thenComparingInt(m -> m.span().start())
                .thenComparingInt(m -> -m.span().end()))
        .toList();
  }

  static String id(int event) {
    return "e" + (event + 1);
  }

  private Event event(
      int index,
      List<Telling> tellings,
      List<Quantity> quantities,
      List<Link> links,
      RecordDays days,
      Accounts accounts,
      ImpliedSectors sectors) {
    Draft draft = tellings.get(0).draft();
    Act act = new Act(draft.category(), draft.mode(), contexts(tellings), draft.cameo());
    return new Event(
        id(index),
        draft.sentence(),
        act,
        acts.scores(draft.category(), draft.mode(), draft.cameo()),
        draft.status(),
        draft.alleged(),
        sectors.actors(draft),
        sectors.recipients(draft),
        trigger(draft),
        tellings.stream().map(t -> new Evidence(t.draft().sentence(), trigger(t.draft()))).toList(),
        days.of(tellings).day(),
        first(tellings, Telling::place),
        accounts.speaker(tellings),
        accounts.cue(tellings),
        quantities,
        responses(index, links),
        weighing.confidence(tellings),
        draft.rule());
  }

  private Trigger trigger(Draft draft) {
    return new Trigger(draft.words().of(report.text()), draft.words());
  }

  /** What any telling of an act shows, in the order of the ontology. */
  private List<String> contexts(List<Telling> tellings) {
    Set<String> all = new HashSet<>();
    for (Telling telling : tellings) {
      all.addAll(telling.draft().contexts());
    }
    all.addAll(contexts.get(tellings.get(0).draft().sentence()));
    return names.stream().filter(all::contains).toList();
  }

  private static <T> Optional<T> first(
      List<Telling> tellings, Function<Telling, Optional<T>> part) {
    return tellings.stream().map(part).flatMap(Optional::stream).findFirst();
  }

  private static List<Response> responses(int index, List<Link> links) {
    return links.stream()
        .filter(l -> l.answer() == index)
        .map(l -> new Response(id(l.answered()), l.relation(), l.span()))
        .toList();
  }

  private List<Uncoded> uncoded(List<List<Telling>> told, Attributions said, Mentions mentions) {
    Set<Integer> coded = new HashSet<>();
    told.forEach(act -> act.forEach(t -> coded.add(t.draft().sentence())));
    Set<Integer> spoken = new HashSet<>();
    said.all().forEach(a -> spoken.add(a.sentence()));
    List<Uncoded> uncoded = new ArrayList<>();
    for (Parse parse : parses) {
      int number = parse.sentence().number();
      if (!coded.contains(number)) {
        uncoded.add(new Uncoded(number, reason(parse, spoken.contains(number), mentions)));
      }
    }
    return uncoded;
  }

  private String reason(Parse parse, boolean spoken, Mentions mentions) {
    if (parse.words().isEmpty()) {
      return "empty";
    }
    Optional<Discard> discard = discarded.in(parse.sentence().number());
    if (discard.isPresent()) {
      return "discarded: " + discard.get().phrase();
    }
    if (parse.sentence().heading()) {
      return "a heading that reports no act";
    }
    if (spoken) {
      return "a statement without an act";
    }
    return mentions.in(parse.sentence().number()).isEmpty()
        ? "no political entity"
        : "no act between political entities";
  }
}
