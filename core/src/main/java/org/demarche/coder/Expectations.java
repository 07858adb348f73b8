package org.demarche.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.event.Draft;
import org.demarche.expectation.Glosses;
import org.demarche.expectation.Outlook;
import org.demarche.expectation.OutlookBasis;
import org.demarche.expectation.OutlookWords;
import org.demarche.expectation.Towards;
import org.demarche.parse.Parse;
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
  private final ExpectationKey key;
  private final List<Parse> parses;
  private final Glosses glosses;
  private final Planned planned = new Planned();
  private final OutlookWords words = new OutlookWords();

  Expectations(Report report, List<Parse> parses, Glosses glosses) {
    this.report = report;
    this.parses = parses;
    this.glosses = glosses;
    this.key = new ExpectationKey(report.id());
  }

  /** Returns them with the events that tell of them, in the order of the text. */
  List<Expectation> of(List<Outlook> outlooks, List<List<Telling>> told) {
    ToldActs acts = new ToldActs(told);
    List<Expectation> expectations = new ArrayList<>();
    for (Outlook outlook : outlooks) {
      Optional<Draft> own = own(outlook, acts);
      List<Side> who = who(outlook, acts);
      boolean coded = own.filter(d -> !isDone(outlook, d)).isPresent();
      boolean counts = !outlook.weak() || coded || outlook.verb().isNoun();
      boolean over = outlook.due().isEmpty() && own.filter(Expectations::isOver).isPresent();
      if (counts && !who.isEmpty() && !over) {
        expectations.add(expectation(outlook, who, own, eventOf(outlook, acts)));
      }
    }
    Set<String> known =
        expectations.stream().flatMap(x -> x.event().stream()).collect(Collectors.toSet());
    for (int i = 0; i < told.size(); i++) {
      String id = Assembly.id(i);
      Telling best = told.get(i).get(0);
      if (!known.contains(id) && planned.is(best) && !isDoing(outlooks, best.draft())) {
        expectations.add(planned(id, best));
      }
    }
    return inOrder(expectations);
  }

  /** "the talks will go on" tells of the talks already. */
  private static boolean isDoing(List<Outlook> outlooks, Draft draft) {
    return outlooks.stream()
        .anyMatch(
            o ->
                o.sentence() == draft.sentence()
                    && o.verb().index() == draft.trigger().head()
                    && draft.trigger().is("nsubj", "nsubjpass"));
  }

  private Expectation expectation(
      Outlook outlook, List<Side> who, Optional<Draft> own, Optional<String> event) {
    List<Side> recipients = recipients(outlook, who, own);
    return new Expectation(
        "",
        key.of(who, recipients, own.map(Draft::category), outlook.verb().lemma(), outlook.due()),
        outlook.sentence(),
        who,
        recipients,
        glosses.told(parses, outlook.sentence(), outlook.what(), report.text()),
        outlook.kind(),
        event,
        outlook.due());
  }

  /** Those who are to act; of a demand that does not say so, those to whom it is made. */
  private static List<Side> who(Outlook outlook, ToldActs acts) {
    if (outlook.basis().turn() == OutlookBasis.Turn.PARTIES) {
      return parties(outlook, acts);
    }
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

  /** "The talks will go on": of those who talk in the nearest telling before. */
  private static List<Side> parties(Outlook outlook, ToldActs acts) {
    for (int sentence = outlook.sentence(); sentence >= 0; sentence--) {
      for (ToldActs.Told told : acts.in(sentence)) {
        Draft draft = told.draft();
        List<Side> all = new ArrayList<>(draft.actors());
        all.addAll(draft.recipients());
        if (draft.category().equals("CONSULT") && all.size() > 1) {
          return all;
        }
      }
    }
    return outlook.who();
  }

  /** What the act that is to come is coded with, as far as its words name it, else these alone. */
  private static List<Side> recipients(Outlook outlook, List<Side> who, Optional<Draft> own) {
    return own.filter(d -> d.trigger().index() == outlook.verb().index())
        .filter(d -> !d.recipients().isEmpty() && d.actors().stream().anyMatch(a -> isOne(who, a)))
        .filter(d -> d.recipients().stream().noneMatch(r -> isOfOne(who, r)))
        .map(Draft::recipients)
        .filter(all -> all.stream().allMatch(r -> outlook.what().contains(r.span())))
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

  /** One of them, or of their country, unless one side fights the other. */
  private static boolean isOfOne(List<Side> who, Side side) {
    return isOne(who, side)
        || who.stream().anyMatch(w -> Towards.isSame(w, side) && !Towards.isOpposed(w, side));
  }

  /** "defended the decision to leave": that it was left is told as done. */
  private static boolean isDone(Outlook outlook, Draft draft) {
    return draft.status() == Status.ACTUAL
        && draft.trigger().index() == outlook.verb().index()
        && outlook.kind() == Prospect.ANNOUNCED;
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

  /** "the December talks" are to come, though no verb says what is to be done. */
  private Expectation planned(String event, Telling telling) {
    Draft draft = telling.draft();
    Optional<String> category = Optional.of(draft.category());
    String noun = draft.trigger().lemma();
    return new Expectation(
        "",
        key.of(draft.actors(), draft.recipients(), category, noun, telling.date()),
        draft.sentence(),
        draft.actors(),
        draft.recipients(),
        words.ofNoun(draft.parse(), draft.trigger()).of(report.text()),
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
