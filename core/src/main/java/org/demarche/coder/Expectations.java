package org.demarche.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.event.Draft;
import org.demarche.expectation.Outlook;
import org.demarche.record.Expectation;
import org.demarche.record.Status;
import org.demarche.report.Report;
import org.demarche.telling.Telling;

/** Puts together what the report says is still to come. */
final class Expectations {

  private final Report report;

  Expectations(Report report) {
    this.report = report;
  }

  /** Returns them with the events that tell of them, in the order of the text. */
  List<Expectation> of(List<Outlook> outlooks, List<List<Telling>> told) {
    List<Expectation> expectations = new ArrayList<>();
    for (Outlook outlook : outlooks) {
      expectations.add(
          new Expectation(
              "x" + (expectations.size() + 1),
              outlook.sentence(),
              outlook.who(),
              outlook.what().of(report.text()),
              eventOf(outlook, told),
              outlook.due()));
    }
    for (int i = 0; i < told.size(); i++) {
      String id = Assembly.id(i);
      boolean known = expectations.stream().anyMatch(x -> x.event().filter(id::equals).isPresent());
      Telling best = told.get(i).get(0);
      if (!known && isPlanned(best)) {
        expectations.add(planned("x" + (expectations.size() + 1), id, best));
      }
    }
    return inOrder(expectations);
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
    return draft.status() == Status.FUTURE && draft.trigger().isNoun() && !draft.actors().isEmpty();
  }

  /** "the December talks" are to come, though no verb says what is to be done. */
  private Expectation planned(String id, String event, Telling telling) {
    Draft draft = telling.draft();
    return new Expectation(
        id,
        draft.sentence(),
        draft.actors(),
        draft.parse().span(draft.trigger()).of(report.text()),
        Optional.of(event),
        telling.date());
  }

  /** The act that tells of it: the one with its verb, else the nearest above it in the sentence. */
  private static Optional<String> eventOf(Outlook outlook, List<List<Telling>> told) {
    Optional<String> near = Optional.empty();
    for (int i = 0; i < told.size(); i++) {
      for (Telling telling : told.get(i)) {
        Draft draft = telling.draft();
        if (draft.sentence() != outlook.sentence()) {
          continue;
        }
        if (draft.words().overlaps(outlook.verb().span())
            || draft.trigger().index() == outlook.verb().index()) {
          return Optional.of(Assembly.id(i));
        }
        if (draft.parse().isBelow(outlook.verb(), draft.trigger())
            || outlook.what().contains(draft.trigger().span())) {
          near = Optional.of(Assembly.id(i));
        }
      }
    }
    return near;
  }
}
