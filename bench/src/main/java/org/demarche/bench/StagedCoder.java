package org.demarche.bench;

import java.util.List;
import org.demarche.classifier.ActReview;
import org.demarche.classifier.Classifier;
import org.demarche.clause.Trees;
import org.demarche.confidence.Confidence;
import org.demarche.confidence.Namings;
import org.demarche.confidence.Weighing;
import org.demarche.context.ContextFinder;
import org.demarche.date.CalendarDateFinder;
import org.demarche.date.DateFinder;
import org.demarche.date.Dates;
import org.demarche.entity.Gazetteer;
import org.demarche.event.Draft;
import org.demarche.event.FrameEventFinder;
import org.demarche.event.Referents;
import org.demarche.expectation.ClauseExpectationFinder;
import org.demarche.expectation.ExpectationFinder;
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
import org.demarche.parse.Parse;
import org.demarche.parse.Parser;
import org.demarche.place.PlaceFinder;
import org.demarche.quantity.QuantityFinder;
import org.demarche.record.Record;
import org.demarche.record.RecordWriter;
import org.demarche.report.Report;
import org.demarche.sentence.Layout;
import org.demarche.sentence.ReportSplitter;
import org.demarche.sentence.Splitter;
import org.demarche.statement.Attributions;
import org.demarche.statement.CueStatementFinder;
import org.demarche.statement.SpokenPronouns;
import org.demarche.statement.StatementFinder;
import org.demarche.telling.TallyFinder;
import org.demarche.telling.Teller;
import org.demarche.telling.Telling;
import org.demarche.telling.Weaver;

/**
 * The stages wired as {@link org.demarche.coder.Coder} wires them, with a clock around each, so
 * that the coder itself needs none.
 */
public final class StagedCoder {

  private final Splitter splitter = new ReportSplitter();
  private final Acts acts = new Acts();
  private final WordClasses classes = new WordClasses();
  private final Matrix matrix = new Matrix(classes);
  private final Referents referents = new Referents();
  private final Trees trees = new Trees();
  private final Gazetteer gazetteer = new Gazetteer();
  private final MentionFinder mentionFinder = new DictionaryMentionFinder(gazetteer, trees);
  private final DateFinder dateFinder = new CalendarDateFinder();
  private final StatementFinder statementFinder = new CueStatementFinder();
  private final SpokenPronouns spokenPronouns = new SpokenPronouns(gazetteer);
  private final FrameEventFinder eventFinder =
      new FrameEventFinder(
          acts, classes, new FrameLexicon(acts, classes), matrix, referents, trees);
  private final QuantityFinder quantityFinder = new QuantityFinder();
  private final PlaceFinder placeFinder = new PlaceFinder(gazetteer);
  private final Teller teller = new Teller(placeFinder, quantityFinder);
  private final TallyFinder tallyFinder = new TallyFinder(quantityFinder);
  private final Weaver weaver = new Weaver();
  private final Confidence confidence = new Confidence();
  private final LinkFinder linkFinder = new ClauseLinkFinder(referents);
  private final ActReferences actReferences = new ActReferences(referents);
  private final ExpectationFinder expectationFinder = new ClauseExpectationFinder(matrix, trees);
  private final RecordWriter writer = new RecordWriter();
  private final ContextFinder contextFinder = new ContextFinder(new Contexts());
  private final Parser parser;
  private final ActReview actReview;

  public StagedCoder(Parser parser, Classifier classifier) {
    this.parser = parser;
    this.actReview = new ActReview(classifier, acts);
  }

  /**
   * Takes the report of a record through the stages.
   *
   * @throws IllegalStateException when the events are not those of the record: the wiring differs
   */
  public void code(Record record, StageTimes times) {
    Report report = record.report();
    Layout layout = times.of(Stage.SENTENCES, () -> sentences(report));
    List<Parse> parses = times.of(Stage.PARSES, () -> parses(layout));
    Mentions mentions = times.of(Stage.MENTIONS, () -> mentions(report, parses, layout));
    Dates dates = times.of(Stage.DATES, () -> dates(report, parses));
    Attributions said = times.of(Stage.STATEMENTS, () -> statements(report, parses, mentions));
    List<Draft> framed = times.of(Stage.EVENTS, () -> events(parses, mentions, said));
    List<Draft> drafts =
        times.of(Stage.REVIEW, () -> review(report, parses, mentions, said, framed));
    List<List<String>> shown = times.of(Stage.CONTEXTS, () -> contexts(parses));
    List<List<Telling>> woven =
        times.of(Stage.TELLINGS, () -> tellings(report, drafts, mentions, dates, said));
    List<List<Telling>> told = times.of(Stage.TELLINGS, () -> likely(woven, mentions, shown));
    times.of(Stage.TELLINGS, () -> tallyFinder.find(parses, dates, said, told));
    times.of(Stage.LINKS, () -> links(told, parses, mentions, said));
    times.of(Stage.EXPECTATIONS, () -> expectations(report, parses, mentions, said, dates));
    times.of(Stage.RECORD, () -> spokenPronouns.find(parses, mentions, said));
    times.of(Stage.RECORD, () -> actReferences.find(told, parses, mentions, report.text()));
    times.of(Stage.RECORD, () -> written(record));
    if (told.size() != record.events().size()) {
      throw new IllegalStateException(
          report.input()
              + ": the stages here give other events than the coder; wire StagedCoder as Coder is");
    }
  }

  Layout sentences(Report report) {
    return splitter.split(report);
  }

  List<Parse> parses(Layout layout) {
    return layout.sentences().stream().map(parser::parse).toList();
  }

  Mentions mentions(Report report, List<Parse> parses, Layout layout) {
    return mentionFinder.find(report, parses, layout.dateline());
  }

  Dates dates(Report report, List<Parse> parses) {
    return dateFinder.find(report, parses);
  }

  Attributions statements(Report report, List<Parse> parses, Mentions mentions) {
    return statementFinder.find(report, parses, mentions);
  }

  List<Draft> events(List<Parse> parses, Mentions mentions, Attributions said) {
    return eventFinder.find(parses, mentions, said);
  }

  List<Draft> review(
      Report report, List<Parse> parses, Mentions mentions, Attributions said, List<Draft> drafts) {
    return actReview.review(
        report.text(), parses, mentions, drafts, eventFinder.possible(mentions, said));
  }

  List<List<String>> contexts(List<Parse> parses) {
    return contextFinder.find(parses);
  }

  List<List<Telling>> tellings(
      Report report, List<Draft> drafts, Mentions mentions, Dates dates, Attributions said) {
    return weaver.weave(teller.tell(report, drafts, mentions, dates, said));
  }

  private List<List<Telling>> likely(
      List<List<Telling>> told, Mentions mentions, List<List<String>> shown) {
    Namings namings = new Namings(mentions.toRecord(placeFinder::of));
    return new Weighing(confidence, namings, shown).likely(told);
  }

  List<Link> links(
      List<List<Telling>> told, List<Parse> parses, Mentions mentions, Attributions said) {
    return linkFinder.find(told, parses, sides(mentions, said));
  }

  Object expectations(
      Report report, List<Parse> parses, Mentions mentions, Attributions said, Dates dates) {
    return expectationFinder.find(report.date(), parses, sides(mentions, said), said, dates);
  }

  String written(Record record) {
    return writer.write(record);
  }

  private static SideFinder sides(Mentions mentions, Attributions said) {
    return new SideFinder(mentions, said::speaker, said::addressees);
  }
}
