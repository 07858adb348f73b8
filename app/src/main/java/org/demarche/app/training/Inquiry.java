package org.demarche.app.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.app.corpus.CorpusSentence;
import org.demarche.classifier.Question;
import org.demarche.coder.Questioner;
import org.demarche.coder.SidePair;
import org.demarche.report.Report;
import org.demarche.report.Span;

/**
 * A sentence of the corpus as a report, with all pairs of its sides.
 *
 * @param report the sentence
 * @param asked every side with every other, as spans of the sentence
 */
public record Inquiry(Report report, List<SidePair> asked) {

  /** Sentences of the corpus have no date; this one is of the time that they tell of. */
  private static final LocalDate SOME_DAY = LocalDate.of(2008, 6, 15);

  /** Copies the pairs. */
  public Inquiry {
    asked = List.copyOf(asked);
  }

  /** Returns the inquiry into a sentence. */
  public static Inquiry of(CorpusSentence sentence) {
    List<SidePair> asked = new ArrayList<>();
    for (Span actor : sentence.sides()) {
      for (Span recipient : sentence.sides()) {
        if (!actor.equals(recipient)) {
          asked.add(new SidePair(actor, recipient));
        }
      }
    }
    return new Inquiry(Report.of(sentence.place(), SOME_DAY, "", sentence.text()), asked);
  }

  /** Returns where each side stands, each asked about with itself. */
  static Inquiry places(CorpusSentence sentence) {
    List<SidePair> asked = sentence.sides().stream().map(side -> new SidePair(side, side)).toList();
    return new Inquiry(of(sentence).report(), asked);
  }

  /** Returns the sentence in the text of the report. */
  public Span stretch() {
    return new Span(report.bodyStart(), report.text().length());
  }

  /** Returns a question for each pair, in the same order. */
  public List<Question> questions(Questioner coder) {
    List<SidePair> moved =
        asked.stream().map(p -> new SidePair(moved(p.actor()), moved(p.recipient()))).toList();
    return coder.questions(report, moved.stream().map(SidePair::actor).distinct().toList(), moved);
  }

  /** Returns where words of the sentence stand in the text of the report. */
  Span moved(Span span) {
    int by = report.bodyStart();
    return new Span(span.start() + by, span.end() + by);
  }
}
