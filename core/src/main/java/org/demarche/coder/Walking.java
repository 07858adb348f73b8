package org.demarche.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.classifier.ActReview;
import org.demarche.classifier.SentenceReview;
import org.demarche.classifier.Verdict;
import org.demarche.event.Draft;
import org.demarche.event.FrameEventFinder;
import org.demarche.event.Reading;
import org.demarche.expectation.Outlook;
import org.demarche.link.Link;
import org.demarche.parse.Parse;
import org.demarche.pattern.PatternEventFinder;
import org.demarche.pattern.VerbReading;
import org.demarche.record.Record;
import org.demarche.record.Uncoded;
import org.demarche.report.Span;
import org.demarche.telling.Dating;
import org.demarche.telling.Telling;

/** Goes through the stages of a report again and takes down what each makes of each sentence. */
final class Walking {

  private final FrameEventFinder eventFinder;
  private final PatternEventFinder patternFinder;
  private final ActReview review;
  private final Findings found;
  private final RecordDays days;
  private final Record record;
  private final List<Outlook> outlooks;
  private final Grounding grounding;

  Walking(
      FrameEventFinder eventFinder,
      PatternEventFinder patternFinder,
      ActReview review,
      Findings found,
      RecordDays days,
      Record record,
      List<Outlook> outlooks,
      Grounding grounding) {
    this.days = days;
    this.eventFinder = eventFinder;
    this.patternFinder = patternFinder;
    this.review = review;
    this.found = found;
    this.record = record;
    this.outlooks = List.copyOf(outlooks);
    this.grounding = grounding;
  }

  Walkthrough walk() {
    List<List<Reading>> readings =
        eventFinder.readings(found.parses(), found.mentions(), found.said());
    List<List<VerbReading>> verbs =
        patternFinder.readings(record.report(), found.parses(), found.mentions(), found.drafts());
    List<SentenceWalk> sentences = new ArrayList<>();
    for (int i = 0; i < found.parses().size(); i++) {
      sentences.add(sentence(found.parses().get(i), readings.get(i), verbs.get(i)));
    }
    return new Walkthrough(record, sentences);
  }

  private SentenceWalk sentence(Parse parse, List<Reading> readings, List<VerbReading> verbs) {
    int number = parse.sentence().number();
    List<Draft> drafts = found.drafts().stream().filter(d -> d.sentence() == number).toList();
    SentenceReview reviewed =
        review.of(
            record.report().text(),
            parse,
            found.mentions(),
            drafts,
            eventFinder.possible(found.mentions(), found.said()));
    return new SentenceWalk(
        parse,
        record.mentions().stream().filter(m -> m.sentence() == number).toList(),
        eventFinder.sport(parse),
        readings,
        verbs,
        reviewed.verdicts().stream().map(this::settled).toList(),
        acts(number, drafts, reviewed),
        Awaited.in(number, record, outlooks),
        grounding.of(number, readings),
        record.uncoded().stream()
            .filter(u -> u.sentence() == number)
            .map(Uncoded::reason)
            .findFirst());
  }

  /** What the classifier adds may still be left out when the report makes it unlikely. */
  private Verdict settled(Verdict verdict) {
    boolean added = verdict.act().isPresent();
    return added && !isTold(verdict.act().get())
        ? verdict.without(Verdict.Outcome.UNLIKELY)
        : verdict;
  }

  private boolean isTold(Draft act) {
    return found.told().stream()
        .flatMap(List::stream)
        .anyMatch(
            t ->
                t.draft().sentence() == act.sentence()
                    && t.draft().trigger().equals(act.trigger()));
  }

  private List<ToldAct> acts(int sentence, List<Draft> drafts, SentenceReview reviewed) {
    List<ToldAct> acts = new ArrayList<>();
    for (int i = 0; i < found.told().size(); i++) {
      Dating dating = days.of(found.told().get(i));
      for (Telling telling : found.told().get(i)) {
        if (telling.draft().sentence() == sentence) {
          Optional<Draft> framed = framed(telling.draft(), drafts);
          acts.add(
              new ToldAct(
                  record.events().get(i).id(),
                  telling,
                  dating,
                  framed.map(Draft::confidence),
                  framed.flatMap(reviewed::share),
                  links(i, telling)));
        }
      }
    }
    return acts;
  }

  private List<Link> links(int act, Telling telling) {
    Span sentence = telling.draft().parse().sentence().span();
    return found.links().stream()
        .filter(link -> link.answer() == act && sentence.contains(link.span()))
        .toList();
  }

  /** The same act before the classifier and its circumstances changed it. */
  private static Optional<Draft> framed(Draft draft, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d.trigger().equals(draft.trigger()) && d.rule().equals(draft.rule()))
        .filter(d -> d.recipients().equals(draft.recipients()))
        .findFirst();
  }
}
