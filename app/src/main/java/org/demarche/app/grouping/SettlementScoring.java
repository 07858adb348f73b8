package org.demarche.app.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.app.cases.Case;
import org.demarche.app.cases.CaseBuilder;
import org.demarche.app.cases.Likeness;
import org.demarche.app.cases.Party;
import org.demarche.app.cases.TellingKey;
import org.demarche.app.cases.WordFinder;
import org.demarche.app.cases.WordLikeness;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Share;
import org.demarche.app.settlement.Awaited;
import org.demarche.app.settlement.AwaitedReader;
import org.demarche.app.settlement.AwaitingFinder;
import org.demarche.app.settlement.Deed;
import org.demarche.app.settlement.Plan;
import org.demarche.app.settlement.Settlement;
import org.demarche.app.settlement.Settler;
import org.demarche.app.settlement.Source;
import org.demarche.app.settlement.State;
import org.demarche.record.Expectation;
import org.demarche.record.Prospect;
import org.demarche.record.Record;
import org.demarche.record.When;
import org.demarche.report.Span;

/** Settles expectations of records and compares with what a person found became of them. */
public final class SettlementScoring {

  private final AwaitedReader reader = new AwaitedReader();
  private final AwaitingFinder awaiting = new AwaitingFinder();
  private final Settler settler = new Settler();
  private final WordFinder words = new WordFinder();
  private final WordLikeness likeness = new WordLikeness();
  private final List<Record> records;
  private final KnownActs known;
  private final LocalDate last;

  /** Prepares the scoring of records of all reports that the answers are about. */
  public SettlementScoring(List<Record> records, KnownActs known) {
    this.records = List.copyOf(records);
    this.known = known;
    this.last =
        records.stream()
            .map(record -> record.report().date())
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
  }

  private record Expected(Awaited awaited, Optional<KnownExpectation> answer) {}

  /** Returns how well expectations of the records are settled by acts of the records. */
  public SettlementScore coded() {
    RightTellings.Found found = new RightTellings(known).of(records);
    List<Case> cases = new CaseBuilder(new Likeness()).build(found.all());
    Map<TellingKey, KnownAct> acts = new HashMap<>();
    found.right().forEach((told, act) -> acts.put(told.key(), act));
    Map<TellingKey, String> caseIds = new HashMap<>();
    cases.forEach(each -> each.tellings().forEach(t -> caseIds.put(t.told().key(), each.id())));
    List<Expected> expected = new ArrayList<>();
    for (Record record : records) {
      for (Expectation each : record.expectations()) {
        expected.add(new Expected(awaited(record, each, caseIds), answer(record, each)));
      }
    }
    return score(expected, cases, acts);
  }

  /** Returns the same for the expectations and the acts of the answers. */
  public SettlementScore byAnswers() {
    Map<TellingKey, KnownAct> acts = new HashMap<>();
    KnownTellings tellings = new KnownTellings();
    tellings.of(records, known).forEach((told, act) -> acts.put(told.key(), act));
    List<Case> cases = tellings.cases(records, known);
    List<Expected> expected =
        known.expectations().stream()
            .flatMap(each -> awaited(each).map(a -> new Expected(a, Optional.of(each))).stream())
            .toList();
    return score(expected, cases, acts);
  }

  private Awaited awaited(Record record, Expectation each, Map<TellingKey, String> caseIds) {
    LocalDate day = record.report().date();
    String report = record.report().id();
    Optional<Plan> plan =
        record.events().stream()
            .filter(event -> each.event().equals(Optional.of(event.id())))
            .map(
                event ->
                    new Plan(
                        event.act().category(),
                        event.status(),
                        caseIds.getOrDefault(new TellingKey(day, report, event.id()), ""),
                        Party.of(event.actors()).and(Party.of(event.recipients()))))
            .findFirst();
    return reader.read(
        new Source(report, report, day),
        Party.of(each.who()),
        Party.of(each.recipients()),
        each.what(),
        each.kind(),
        plan,
        each.due().map(When::value));
  }

  private Optional<Awaited> awaited(KnownExpectation each) {
    KnownExpectation.Place place = each.places().get(0);
    Optional<Plan> plan =
        known.toldIn(place.report(), place.sentences()).stream()
            .map(act -> plan(act, place.report()))
            .filter(act -> act.isActToCome(Prospect.ANNOUNCED))
            .filter(act -> awaiting.find(each.what()).mayBe(act.category()))
            .findFirst();
    return records.stream()
        .map(Record::report)
        .filter(report -> report.id().equals(place.report()))
        .findFirst()
        .map(
            report ->
                reader.read(
                    new Source(report.id(), report.id(), report.date()),
                    new Party(each.who(), Set.of()),
                    Party.UNNAMED,
                    each.what(),
                    Prospect.ANNOUNCED,
                    plan,
                    each.due()));
  }

  private Plan plan(KnownAct act, String report) {
    Party sides = new Party(act.actors(), Set.of()).and(new Party(act.recipients(), Set.of()));
    return new Plan(act.category(), known.status(act, report), act.key(), sides);
  }

  /** Of several answers in a sentence that are about the same side, the words decide. */
  private Optional<KnownExpectation> answer(Record record, Expectation each) {
    Party who = Party.of(each.who());
    List<String> stems = stems(each.what());
    return known.expectations().stream()
        .filter(answer -> answer.isToldIn(record.report().id(), each.sentence()))
        .filter(answer -> who.sharesCountry(new Party(answer.who(), Set.of())))
        .max(Comparator.comparingDouble(answer -> likeness.cosine(stems(answer.what()), stems)));
  }

  private List<String> stems(String text) {
    return words.stems(text, List.of(new Span(0, text.length())), List.of());
  }

  private SettlementScore score(
      List<Expected> expected, List<Case> cases, Map<TellingKey, KnownAct> acts) {
    List<Deed> deeds = cases.stream().map(Deed::of).toList();
    Tallies tallies = new Tallies();
    for (Expected each : expected) {
      Optional<Settlement> settlement = settler.settle(each.awaited(), deeds);
      State state =
          settlement.map(Settlement::state).orElseGet(() -> each.awaited().unsettled(last));
      each.answer().ifPresent(answer -> tallies.add(each, answer, state, settlement, acts));
    }
    return tallies.score();
  }

  /** What is counted. */
  private final class Tallies {

    private final Set<KnownExpectation> found = new HashSet<>();
    private final Set<KnownExpectation> rightly = new HashSet<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private Share settled = new Share(0, 0);
    private Share named = new Share(0, 0);
    private Share expired = new Share(0, 0);

    void add(
        Expected each,
        KnownExpectation answer,
        State state,
        Optional<Settlement> settlement,
        Map<TellingKey, KnownAct> acts) {
      found.add(answer);
      boolean right = answer.isRight(state, last);
      if (settlement.isPresent()) {
        settled = settled.plus(right);
      } else if (state == State.EXPIRED) {
        expired = expired.plus(right);
      }
      Optional<String> by =
          settlement.flatMap(s -> Optional.ofNullable(acts.get(s.by()))).map(KnownAct::key);
      if (right && settlement.isPresent()) {
        rightly.add(answer);
        if (answer.by().isPresent()) {
          named = named.plus(by.equals(answer.by()));
        }
      }
      if (!right) {
        mistakes.add(mistake(each, answer, state, settlement, by));
      }
    }

    private static Mistake mistake(
        Expected each,
        KnownExpectation answer,
        State state,
        Optional<Settlement> settlement,
        Optional<String> by) {
      return new Mistake(
          each.awaited().source().report() + " " + answer.key(),
          "settlement",
          answer.state().word() + answer.by().map(key -> " by " + key).orElse(""),
          state.word() + settlement.map(s -> " by " + by.orElse("") + " " + s.by()).orElse(""),
          answer.what());
    }

    SettlementScore score() {
      List<KnownExpectation> all = known.expectations();
      List<KnownExpectation> ended =
          all.stream()
              .filter(each -> each.state() == State.FULFILLED || each.state() == State.BROKEN)
              .toList();
      int right = (int) ended.stream().filter(rightly::contains).count();
      return new SettlementScore(
          new Share(found.size(), all.size()),
          settled,
          new Share(right, ended.size()),
          named,
          expired,
          mistakes);
    }
  }
}
