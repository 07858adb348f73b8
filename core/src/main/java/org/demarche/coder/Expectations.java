package org.demarche.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.event.Draft;
import org.demarche.expectation.Outlook;
import org.demarche.record.Expectation;
import org.demarche.record.Prospect;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.report.Report;
import org.demarche.telling.Telling;
import org.demarche.telling.ToldActs;

/** Puts together what the report says is still to come. */
final class Expectations {

  private final Report report;

  Expectations(Report report) {
    this.report = report;
  }

  /** Returns them with the events that tell of them, in the order of the text. */
  List<Expectation> of(List<Outlook> outlooks, List<List<Telling>> told) {
    ToldActs acts = new ToldActs(told);
    List<Expectation> expectations = new ArrayList<>();
    for (Outlook outlook : outlooks) {
      Optional<Draft> own = own(outlook, acts);
      List<Side> who = who(outlook, acts);
      boolean counts = !outlook.weak() || own.isPresent() || outlook.verb().isNoun();
      if (counts && !who.isEmpty() && own.filter(Expectations::isOver).isEmpty()) {
        expectations.add(
            new Expectation(
                "x" + (expectations.size() + 1),
                outlook.sentence(),
                who,
                recipients(outlook, who, own),
                outlook.what().of(report.text()),
                outlook.kind(),
                eventOf(outlook, acts),
                outlook.due()));
      }
    }
    Set<String> known =
        expectations.stream().flatMap(x -> x.event().stream()).collect(Collectors.toSet());
    for (int i = 0; i < told.size(); i++) {
      String id = Assembly.id(i);
      Telling best = told.get(i).get(0);
      if (!known.contains(id) && isPlanned(best)) {
        expectations.add(planned("x" + (expectations.size() + 1), id, best));
      }
    }
    return inOrder(expectations);
  }

  /** Those who are to act; of a demand that does not say so, those to whom it is made. */
  private static List<Side> who(Outlook outlook, ToldActs acts) {
    boolean open = outlook.who().isEmpty() && outlook.verb().isNoun();
    return acts.in(outlook.sentence()).stream()
        .map(ToldActs.Told::draft)
        .filter(draft -> open && draft.category().equals("REQUEST"))
        .filter(draft -> draft.trigger().index() < outlook.verb().index())
        .filter(draft -> draft.parse().isBelow(outlook.verb(), draft.trigger()))
        .findFirst()
        .map(Draft::recipients)
        .orElse(outlook.who());
  }

  /** What the act that is to come is coded with, else what its words name. */
  private static List<Side> recipients(Outlook outlook, List<Side> who, Optional<Draft> own) {
    return own.filter(d -> d.trigger().index() == outlook.verb().index())
        .filter(d -> !d.recipients().isEmpty() && d.actors().stream().anyMatch(a -> isOne(who, a)))
        .filter(d -> d.recipients().stream().noneMatch(r -> isOne(who, r)))
        .map(Draft::recipients)
        .orElse(outlook.recipients());
  }

  private static boolean isOne(List<Side> who, Side side) {
    return who.stream()
        .anyMatch(
            w ->
                w.entity().isEmpty()
                    ? w.name().equals(side.name())
                    : w.entity().equals(side.entity()));
  }

  private static boolean isOver(Draft draft) {
    return draft.status() == Status.HISTORICAL;
  }

  /** The act that is to come itself, as its sentence tells it. */
  private static Optional<Draft> own(Outlook outlook, ToldActs acts) {
    return acts.in(outlook.sentence()).stream()
        .map(ToldActs.Told::draft)
        .filter(draft -> isOwn(outlook, draft))
        .findFirst();
  }

  private static boolean isOwn(Outlook outlook, Draft draft) {
    return draft.words().overlaps(outlook.verb().span())
        || draft.trigger().index() == outlook.verb().index();
  }

  private static List<Expectation> inOrder(List<Expectation> expectations) {
    List<Expectation> ordered = new ArrayList<>();
    expectations.stream()
        .sorted(Comparator.comparingInt(Expectation::sentence))
        .forEach(x -> ordered.add(x.as("x" + (ordered.size() + 1))));
    return ordered;
  }

  private static boolean isPlanned(Telling telling) {
    Draft draft = telling.draft();
    boolean occasion = draft.category().equals("CONSULT") || telling.date().isPresent();
    return draft.status() == Status.FUTURE
        && draft.trigger().isNoun()
        && occasion
        && !draft.actors().isEmpty();
  }

  /** "the December talks" are to come, though no verb says what is to be done. */
  private Expectation planned(String id, String event, Telling telling) {
    Draft draft = telling.draft();
    return new Expectation(
        id,
        draft.sentence(),
        draft.actors(),
        draft.recipients(),
        draft.parse().span(draft.trigger()).of(report.text()),
        Prospect.SCHEDULED,
        Optional.of(event),
        telling.date());
  }

  /** The act that tells of it: the one with its verb, else the nearest above it in the sentence. */
  private static Optional<String> eventOf(Outlook outlook, ToldActs acts) {
    Optional<String> near = Optional.empty();
    for (ToldActs.Told told : acts.in(outlook.sentence())) {
      Draft draft = told.draft();
      if (isOwn(outlook, draft)) {
        return Optional.of(Assembly.id(told.act()));
      }
      if (draft.parse().isBelow(outlook.verb(), draft.trigger())
          || outlook.what().contains(draft.trigger().span())) {
        near = Optional.of(Assembly.id(told.act()));
      }
    }
    return near;
  }
}
