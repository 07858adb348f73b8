package org.demarche.app.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.classifier.Judgement;
import org.demarche.classifier.TriggerJudgement;
import org.demarche.classifier.Verdict;
import org.demarche.clause.StatusBasis;
import org.demarche.clause.StatusSign;
import org.demarche.coder.ActGround;
import org.demarche.coder.Awaited;
import org.demarche.coder.Grounds;
import org.demarche.coder.SentenceWalk;
import org.demarche.coder.ToldAct;
import org.demarche.coder.Walkthrough;
import org.demarche.event.Draft;
import org.demarche.event.Fate;
import org.demarche.event.Reading;
import org.demarche.event.Step;
import org.demarche.expectation.OutlookBasis;
import org.demarche.frame.Frame;
import org.demarche.frame.Misfit;
import org.demarche.link.Link;
import org.demarche.link.LinkBasis;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.pattern.PatternReading;
import org.demarche.pattern.VerbReading;
import org.demarche.record.Event;
import org.demarche.record.Record;
import org.demarche.record.Relation;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.report.Span;
import org.demarche.sentence.Sentence;
import org.demarche.statement.Attribution;
import org.demarche.statement.SpeakerBasis;
import org.demarche.telling.Dating;
import org.demarche.telling.DayBasis;
import org.demarche.telling.Telling;
import org.demarche.telling.Why;
import org.demarche.verb.Element;

/** A walk through the first sentence of the sample record and one without an act, made by hand. */
public final class SampleWalk {

  private final Record record;
  private final Event event;
  private final Parse parse;
  private final Draft leaving;
  private final Draft demand;

  /** Takes the sample record. */
  public SampleWalk(Record record) {
    this.record = record;
    this.event = record.events().get(0);
    this.parse =
        parse(
            1,
            word(0, "Peru", "NNP", 1, "nsubj"),
            word(1, "ordered", "VBD", -1, "root"),
            word(2, "Bolivian", "JJ", 3, "amod"),
            word(3, "envoys", "NNS", 1, "dobj"),
            word(4, "leave", "VB", 1, "xcomp"),
            word(5, "shots", "NNS", 4, "npadvmod"));
    this.leaving = draft("RETREAT", Status.ACTUAL, event.recipients(), List.of(), "retreat.txt:1");
    this.demand =
        draft(
            "REQUEST",
            Status.FUTURE,
            event.actors(),
            event.recipients(),
            "retreat.txt:1 matrix.txt:1");
  }

  /** Returns the walk. */
  public Walkthrough walkthrough() {
    SentenceWalk told =
        new SentenceWalk(
            parse,
            record.mentions(),
            List.of(),
            List.of(leave(), shots()),
            List.of(verb()),
            List.of(verdict()),
            List.of(
                new ToldAct(
                    "e1",
                    new Telling(
                        demand,
                        Optional.empty(),
                        Optional.empty(),
                        event.speaker(),
                        event.cue(),
                        List.of(),
                        Why.NOTHING),
                    new Dating(event.date(), DayBasis.CLAUSE),
                    Optional.of(0.8),
                    Optional.of(0.6),
                    List.of(
                        new Link(
                            0,
                            1,
                            Relation.RETALIATION,
                            parse.word(1).span(),
                            LinkBasis.MARK,
                            List.of(2))))),
            List.of(awaited()),
            grounds(),
            Optional.empty());
    SentenceWalk untold =
        new SentenceWalk(
            parse(3, word(0, "lake", "NN", 1, "nsubj"), word(1, "lies", "VBZ", -1, "root")),
            List.of(),
            List.of("goal", "match"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Grounds(List.of(), List.of()),
            Optional.of("no political entity"));
    return new Walkthrough(record, List.of(told, untold));
  }

  private VerbReading verb() {
    Element object = new Element(Element.Kind.TARGET, List.of(), false);
    Element word = new Element(Element.Kind.WORDS, List.of(List.of("HARDLY")), true);
    return new VerbReading(
        parse.word(1),
        "verbs.txt:2",
        List.of(
            new PatternReading("verbs.txt:3", Optional.of(word), true),
            new PatternReading("verbs.txt:4", Optional.of(object), false)),
        VerbReading.Outcome.NO_TARGET);
  }

  private Awaited awaited() {
    return new Awaited(
        record.expectations().get(0),
        Optional.of(
            new OutlookBasis(
                OutlookBasis.Sign.GOVERNOR,
                Optional.of(record.events().get(0).trigger().span()),
                Optional.of("outlooks.txt:12"),
                OutlookBasis.Turn.SUBJECT,
                OutlookBasis.Term.CLAUSE)));
  }

  private Grounds grounds() {
    Word ordered = parse.word(1);
    Attribution said =
        new Attribution(
            1,
            event.speaker(),
            SpeakerBasis.SUBJECT,
            List.of(),
            false,
            true,
            Optional.of(ordered),
            Optional.of("ordered"),
            parse.word(4).span());
    return new Grounds(
        List.of(said),
        List.of(
            new ActGround(
                demand,
                new StatusSign(StatusBasis.PLAIN, Optional.empty()),
                leave().steps(),
                List.of(),
                ActGround.Account.STATEMENT,
                Optional.of(said),
                List.of())));
  }

  private Reading leave() {
    Word ordered = parse.word(1);
    return new Reading(
        parse.word(4),
        List.of(frame("leave", "retreat.txt:1"), frame("leave", "retreat.txt:2")),
        List.of(),
        Fate.TOLD,
        Optional.of(leaving),
        List.of(new Step(Optional.of(ordered), "demand", "matrix.txt:1", leaving, demand)),
        List.of(demand));
  }

  private Reading shots() {
    return new Reading(
        parse.word(5),
        List.of(),
        List.of(
            new Misfit(
                frame("shot", "assault.txt:1"),
                List.of(new Misfit.Lack("by", List.of()), new Misfit.Lack("at", List.of("post"))))),
        Fate.NO_FRAME,
        Optional.empty(),
        List.of(),
        List.of());
  }

  private Verdict verdict() {
    Map<String, Double> shares =
        Map.of("REQUEST", 0.5, "SANCTION", 0.3, "RETREAT", 0.12, "AID", 0.01, "NONE", 0.07);
    Judgement judgement =
        new Judgement(shares, shares, Map.of(), Map.of(Status.ACTUAL, 1.0), 0, Map.of());
    Side peru = event.actors().get(0);
    Side bolivia = event.recipients().get(0);
    TriggerJudgement said =
        new TriggerJudgement(
            judgement,
            List.of(new TriggerJudgement.Part(0.92, 0.03), new TriggerJudgement.Part(0.04, 0.81)));
    return new Verdict(
        parse.word(4), List.of(peru, bolivia), said, Verdict.Outcome.FRAME, Optional.empty());
  }

  private Draft draft(
      String category, Status status, List<Side> actors, List<Side> recipients, String rule) {
    Word leave = parse.word(4);
    return new Draft(
        parse,
        leave,
        leave.span(),
        category,
        Optional.empty(),
        "100",
        actors,
        recipients,
        false,
        status,
        false,
        false,
        false,
        List.of(),
        0.7,
        rule,
        Optional.empty());
  }

  private static Frame frame(String lemma, String source) {
    return new Frame(
        Frame.Part.VERB,
        lemma,
        Optional.empty(),
        List.of(),
        "RETREAT",
        Optional.empty(),
        "087",
        List.of("subj"),
        List.of("from"),
        false,
        source);
  }

  private Parse parse(int number, Word... words) {
    Span span = record.sentences().get(number);
    return new Parse(new Sentence(number, number, false, span, List.of()), List.of(words));
  }

  private Word word(int index, String text, String tag, int head, String label) {
    int start = record.report().text().indexOf(text, record.report().bodyStart());
    Span span = new Span(start, start + text.length());
    return new Word(index, span, text, text.toLowerCase(Locale.ROOT), tag, head, label);
  }
}
