package org.demarche.app.command;

import java.util.List;
import java.util.function.Consumer;
import org.demarche.app.view.SampleRecord;
import org.demarche.classifier.Classifier;
import org.demarche.classifier.Question;
import org.demarche.coder.Explanation;
import org.demarche.coder.SidePair;
import org.demarche.coder.Walkthrough;
import org.demarche.event.Standing;
import org.demarche.record.Record;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** A coder that finds the events of the sample in every report, and first does something else. */
final class WireCoder implements LoadedCoder {

  private final Record sample = new SampleRecord().record();
  private final EmptyCoder empty = new EmptyCoder();
  private final Consumer<Report> first;

  /** Makes a coder. */
  WireCoder(Consumer<Report> first) {
    this.first = first;
  }

  /** Returns a coder that stops the whole run at a report, as a bug in it would. */
  static WireCoder stoppingAt(String id) {
    return new WireCoder(
        report -> {
          if (report.id().equals(id)) {
            throw new AssertionError("stopped");
          }
        });
  }

  @Override
  public Record code(Report report) {
    first.accept(report);
    Report told = sample.report();
    return new Record(
        new Report(
            report.id(),
            report.input(),
            told.date(),
            told.title(),
            told.outlet(),
            told.url(),
            told.text(),
            report.notes()),
        sample.sentences(),
        sample.mentions(),
        sample.dates(),
        sample.events(),
        sample.tolls(),
        sample.statements(),
        sample.expectations(),
        sample.uncoded());
  }

  @Override
  public Classifier classifier() {
    return empty.classifier();
  }

  @Override
  public List<Question> questions(Report report, List<Span> sides, List<SidePair> pairs) {
    return empty.questions(report, sides, pairs);
  }

  @Override
  public Walkthrough walk(Report report) {
    return empty.walk(report);
  }

  @Override
  public List<Standing> standings(Report report) {
    return empty.standings(report);
  }

  @Override
  public Explanation explain(Report report) {
    return empty.explain(report);
  }
}
