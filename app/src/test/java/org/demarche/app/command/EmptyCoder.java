package org.demarche.app.command;

import java.util.List;
import java.util.Optional;
import org.demarche.app.view.SampleWalk;
import org.demarche.classifier.Classifier;
import org.demarche.classifier.Question;
import org.demarche.coder.Explanation;
import org.demarche.coder.SidePair;
import org.demarche.coder.Walkthrough;
import org.demarche.event.Standing;
import org.demarche.record.Record;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** A coder that finds nothing, slowly when the text says so, and fails where it says so. */
final class EmptyCoder implements LoadedCoder {

  private final Optional<Record> found;
  private final Explanation explanation;

  EmptyCoder() {
    this(Optional.empty(), new Explanation(List.of(), List.of()));
  }

  /** Makes a coder that finds the same in every report. */
  EmptyCoder(Record found) {
    this(Optional.of(found), new Explanation(List.of(), List.of()));
  }

  /** Makes a coder that explains every report in the same way. */
  EmptyCoder(Explanation explanation) {
    this(Optional.empty(), explanation);
  }

  private EmptyCoder(Optional<Record> found, Explanation explanation) {
    this.found = found;
    this.explanation = explanation;
  }

  @Override
  public Explanation explain(Report report) {
    return explanation;
  }

  @Override
  public List<Standing> standings(Report report) {
    return List.of();
  }

  @Override
  public Walkthrough walk(Report report) {
    return found.isPresent()
        ? new SampleWalk(found.get()).walkthrough()
        : new Walkthrough(code(report), List.of());
  }

  @Override
  public Record code(Report report) {
    if (found.isPresent()) {
      return found.get();
    }
    if (report.text().contains("slow")) {
      pause();
    }
    if (report.text().contains("failing")) {
      throw new IllegalStateException("no idea");
    }
    return new Record(
        report,
        List.of(new Span(0, report.title().length())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Override
  public Classifier classifier() {
    throw new IllegalStateException("not asked for");
  }

  @Override
  public List<Question> questions(Report report, List<Span> sides, List<SidePair> pairs) {
    return List.of();
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
