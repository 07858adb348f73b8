package org.demarche.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.event.Draft;
import org.demarche.expectation.Outlook;
import org.demarche.record.Expectation;
import org.demarche.record.Prospect;
import org.demarche.record.Side;
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
      Optional<Telling> own = own(outlook, told);
      List<Side> who = who(outlook, told);
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
                eventOf(outlook, told),
                outlook.due()));
      }
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

  /** Those who are to act; of a demand that does not say so, those to whom it is made. */
  private static List<Side> who(Outlook outlook, List<List<Telling>> told) {
    boolean open = outlook.who().isEmpty() && outlook.verb().isNoun();
    for (List<Telling> tellings : told) {
      for (Telling telling : tellings) {
        Draft draft = telling.draft();
        boolean demand =
            draft.sentence() == outlook.sentence()
                && draft.category().equals("REQUEST")
                && draft.trigger().index() < outlook.verb().index()
                && draft.parse().isBelow(outlook.verb(), draft.trigger());
        if (open && demand) {
          return draft.recipients();
        }
      }
    }
    return outlook.who();
  }

  /** What the act that is to come is coded with, else what its words name. */
  private static List<Side> recipients(Outlook outlook, List<Side> who, Optional<Telling> own) {
    return own.map(Telling::draft)
        .filter(d -> d.trigger().index() == outlook.verb().index())
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

  private static boolean isOver(Telling telling) {
    return telling.draft().status() == Status.HISTORICAL;
  }

  /** The telling of the act that is to come itself. */
  private static Optional<Telling> own(Outlook outlook, List<List<Telling>> told) {
    return told.stream()
        .flatMap(List::stream)
        .filter(t -> t.draft().sentence() == outlook.sentence() && isOwn(outlook, t.draft()))
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
  private static Optional<String> eventOf(Outlook outlook, List<List<Telling>> told) {
    Optional<String> near = Optional.empty();
    for (int i = 0; i < told.size(); i++) {
      for (Telling telling : told.get(i)) {
        Draft draft = telling.draft();
        if (draft.sentence() != outlook.sentence()) {
          continue;
        }
        if (isOwn(outlook, draft)) {
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
