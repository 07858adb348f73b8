package org.demarche.coder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.classifier.ActClassifier;
import org.demarche.classifier.ActReview;
import org.demarche.classifier.Classifier;
import org.demarche.classifier.DeferredClassifier;
import org.demarche.classifier.Question;
import org.demarche.clause.Trees;
import org.demarche.confidence.Confidence;
import org.demarche.confidence.Namings;
import org.demarche.confidence.Weighing;
import org.demarche.context.ContextFinder;
import org.demarche.date.CalendarDateFinder;
import org.demarche.date.DateFinder;
import org.demarche.date.Dates;
import org.demarche.discard.DiscardFinder;
import org.demarche.discard.Discarded;
import org.demarche.entity.Dictionary;
import org.demarche.entity.Gazetteer;
import org.demarche.event.Draft;
import org.demarche.event.FrameEventFinder;
import org.demarche.event.Referents;
import org.demarche.event.Standing;
import org.demarche.expectation.ClauseExpectationFinder;
import org.demarche.expectation.ExpectationFinder;
import org.demarche.expectation.Glosses;
import org.demarche.expectation.Outlook;
import org.demarche.frame.FrameLexicon;
import org.demarche.frame.Matrix;
import org.demarche.frame.WordClasses;
import org.demarche.link.ActReferences;
import org.demarche.link.ClauseLinkFinder;
import org.demarche.link.Link;
import org.demarche.link.LinkFinder;
import org.demarche.mention.DictionaryMentionFinder;
import org.demarche.mention.MentionFinder;
import org.demarche.mention.Mentions;
import org.demarche.mention.SideFinder;
import org.demarche.ontology.Acts;
import org.demarche.ontology.Contexts;
import org.demarche.parse.Nlp4jParser;
import org.demarche.parse.Parse;
import org.demarche.parse.Parser;
import org.demarche.parse.Progress;
import org.demarche.pattern.PatternEventFinder;
import org.demarche.place.PlaceFinder;
import org.demarche.quantity.QuantityFinder;
import org.demarche.record.Mention;
import org.demarche.record.Record;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.demarche.sentence.Layout;
import org.demarche.sentence.ReportSplitter;
import org.demarche.sentence.Splitter;
import org.demarche.statement.Attributions;
import org.demarche.statement.CueStatementFinder;
import org.demarche.statement.SpokenPronouns;
import org.demarche.statement.StatementFinder;
import org.demarche.telling.SceneDays;
import org.demarche.telling.Tally;
import org.demarche.telling.TallyFinder;
import org.demarche.telling.Teller;
import org.demarche.telling.Telling;
import org.demarche.telling.Weaver;

/** Makes the record of a report; immutable, shared by all threads. */
public final class Coder implements Questioner {

  private final Confidence confidence = new Confidence();
  private final Splitter splitter = new ReportSplitter();
  private final Acts acts = new Acts();
  private final Contexts contexts = new Contexts();
  private final ContextFinder contextFinder = new ContextFinder(contexts);
  private final WordClasses classes = new WordClasses();
  private final Matrix matrix = new Matrix(classes);
  private final Referents referents = new Referents();
  private final Trees trees = new Trees();
  private final DateFinder dateFinder = new CalendarDateFinder();
  private final StatementFinder statementFinder = new CueStatementFinder();
  private final FrameEventFinder eventFinder =
      new FrameEventFinder(
          acts, classes, new FrameLexicon(acts, classes), matrix, referents, trees);
  private final PlaceFinder placeFinder;
  private final QuantityFinder quantityFinder = new QuantityFinder();
  private final Teller teller;
  private final TallyFinder tallyFinder = new TallyFinder(quantityFinder);
  private final Weaver weaver = new Weaver();
  private final LinkFinder linkFinder = new ClauseLinkFinder(referents);
  private final ActReferences actReferences = new ActReferences(referents);
  private final Glosses glosses = new Glosses();
  private final ExpectationFinder expectationFinder = new ClauseExpectationFinder(matrix, trees);
  private final Parser parser;
  private final Classifier classifier;
  private final ActReview actReview;
  private final Gazetteer gazetteer;
  private final MentionFinder mentionFinder;
  private final SpokenPronouns spokenPronouns;
  private final DiscardFinder discardFinder;
  private final PatternEventFinder patternFinder;

  /**
   * Takes what parses the sentences and what judges acts; all other stages are made from the
   * resources of this jar.
   */
  public Coder(Parser parser, Classifier classifier) {
    this(parser, classifier, List.of());
  }

  /**
   * Takes what parses the sentences, what judges acts, and a user's own dictionaries.
   *
   * @param dictionaries stacked over the built-in ones; a later one wins over an earlier one
   */
  public Coder(Parser parser, Classifier classifier, List<Dictionary> dictionaries) {
    this.parser = parser;
    this.classifier = classifier;
    this.actReview = new ActReview(classifier, acts);
    this.gazetteer = new Gazetteer(dictionaries);
    this.mentionFinder = new DictionaryMentionFinder(gazetteer, trees);
    this.placeFinder = new PlaceFinder(gazetteer);
    this.teller = new Teller(placeFinder, quantityFinder);
    this.spokenPronouns = new SpokenPronouns(gazetteer);
    this.discardFinder =
        new DiscardFinder(dictionaries.stream().flatMap(d -> d.discards().stream()).toList());
    this.patternFinder = new PatternEventFinder(dictionaries, acts, contexts, classifier, trees);
  }

  /**
   * Returns a coder with the parser of this project.
   *
   * @param cache directory in which the parser keeps its models unpacked
   * @param progress is told what takes its time
   * @throws IOException when the models cannot be read
   */
  public static Coder load(Path cache, Progress progress) throws IOException {
    return load(cache, List.of(), progress);
  }

  /**
   * Returns a coder with the parser of this project and a user's own dictionaries.
   *
   * @param cache directory in which the parser keeps its models unpacked
   * @param dictionaries stacked over the built-in ones; a later one wins over an earlier one
   * @param progress is told what takes its time
   * @throws IOException when the models cannot be read
   */
  public static Coder load(Path cache, List<Dictionary> dictionaries, Progress progress)
      throws IOException {
    return new Coder(
        Nlp4jParser.load(cache, progress),
        new DeferredClassifier(ActClassifier::load),
        dictionaries);
  }

  /** Returns the record of the report; the same report always gives the same record. */
  public Record code(Report report) {
    return record(report, findings(report));
  }

  private Findings findings(Report report) {
    Layout layout = splitter.split(report);
    List<Parse> parses = layout.sentences().stream().map(parser::parse).toList();
    Mentions mentions = mentionFinder.find(report, parses, layout.dateline());
    Dates dates = dateFinder.find(report, parses);
    Attributions said = statementFinder.find(report, parses, mentions);
    Discarded discarded = discardFinder.find(report, parses);
    List<Draft> drafts = eventFinder.find(parses, mentions, said);
    List<Draft> reviewed =
        patternFinder
            .find(
                report,
                parses,
                mentions,
                actReview.review(
                    report.text(), parses, mentions, drafts, eventFinder.possible(mentions, said)))
            .stream()
            .filter(draft -> discarded.in(draft.sentence()).isEmpty())
            .toList();
    List<List<String>> shown = contextFinder.find(parses);
    List<Mention> named = mentions.toRecord(placeFinder::of);
    Weighing weighing = new Weighing(confidence, new Namings(named), shown);
    List<List<Telling>> told =
        weighing.likely(weaver.weave(teller.tell(report, reviewed, mentions, dates, said)));
    SideFinder sides = new SideFinder(mentions, said::speaker, said::addressees);
    List<Link> links = linkFinder.find(told, parses, sides);
    return new Findings(
        parses, mentions, named, dates, said, discarded, shown, drafts, weighing, told, links);
  }

  private Record record(Report report, Findings found) {
    List<Parse> parses = found.parses();
    Mentions mentions = found.mentions();
    Attributions said = found.said();
    List<List<Telling>> told = found.told();
    SideFinder sides = new SideFinder(mentions, said::speaker, said::addressees);
    List<Mention> named = new ArrayList<>(found.named());
    named.addAll(spokenPronouns.find(parses, mentions, said));
    named.addAll(actReferences.find(told, parses, mentions, report.text()));
    return new Assembly(
            report,
            parses,
            acts,
            contexts.names(),
            found.contexts(),
            found.discarded(),
            found.weighing(),
            placeFinder,
            glosses)
        .record(
            mentions,
            named,
            found.dates(),
            days(report, found),
            said,
            told,
            tallyFinder.find(parses, found.dates(), said, told),
            found.links(),
            outlooks(report, found));
  }

  private List<Outlook> outlooks(Report report, Findings found) {
    Attributions said = found.said();
    SideFinder sides = new SideFinder(found.mentions(), said::speaker, said::addressees);
    return expectationFinder.find(report.date(), found.parses(), sides, said, found.dates());
  }

  private RecordDays days(Report report, Findings found) {
    SceneDays scenes =
        new SceneDays(
            report.date(), found.dates(), classes.members("@occurring"), referents, found.told());
    return new RecordDays(report.date(), found.dates(), scenes, classes);
  }

  @Override
  public List<Question> questions(Report report, List<Span> sides, List<SidePair> pairs) {
    return new PairReader(
            splitter::split,
            layout -> layout.sentences().stream().map(parser::parse).toList(),
            mentionFinder,
            statementFinder,
            eventFinder)
        .read(report, sides, pairs);
  }

  /** Returns of every verb of the report whether its doing took place, be it an act or not. */
  public List<Standing> standings(Report report) {
    Layout layout = splitter.split(report);
    List<Parse> parses = layout.sentences().stream().map(parser::parse).toList();
    Mentions mentions = mentionFinder.find(report, parses, layout.dateline());
    return eventFinder.standings(parses, mentions, statementFinder.find(report, parses, mentions));
  }

  /** Returns what judges two sides of a sentence. */
  public Classifier classifier() {
    return classifier;
  }

  /** Returns how the report becomes its record: what each stage makes of each sentence. */
  public Walkthrough walk(Report report) {
    Findings found = findings(report);
    Tally tally = tallyFinder.find(found.parses(), found.dates(), found.said(), found.told());
    return new Walking(
            eventFinder,
            patternFinder,
            actReview,
            found,
            days(report, found),
            record(report, found),
            outlooks(report, found),
            new Grounding(found.said(), found.told(), tally))
        .walk();
  }

  /** Returns what the names of a report mean on its day, and what else they may mean. */
  public Explanation explain(Report report) {
    Layout layout = splitter.split(report);
    List<Parse> parses = layout.sentences().stream().map(parser::parse).toList();
    Mentions mentions = mentionFinder.find(report, parses, layout.dateline());
    return new Explaining(gazetteer, report.date()).explain(report, mentions);
  }
}
