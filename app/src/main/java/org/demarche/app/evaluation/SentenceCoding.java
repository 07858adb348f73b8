package org.demarche.app.evaluation;

import java.util.List;
import java.util.Optional;
import org.demarche.coder.PairCoder;
import org.demarche.coder.PairResult;
import org.demarche.coder.SidePair;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Asks the program what happens between the sides of marked sentences. */
final class SentenceCoding {

  private final PairCoder coder;

  SentenceCoding(PairCoder coder) {
    this.coder = coder;
  }

  /** Returns what happens between each pair; a side that is not named stands before the text. */
  List<PairResult> results(MarkedSentence sentence) {
    if (sentence.asked().isEmpty()) {
      return List.of();
    }
    Report report = Report.of(sentence.id(), sentence.date(), "", sentence.text());
    int shift = report.bodyStart();
    List<Span> sides = sentence.sides().stream().map(side -> moved(side, shift)).toList();
    List<SidePair> pairs =
        sentence.asked().stream()
            .map(asked -> new SidePair(side(asked.actor(), shift), side(asked.recipient(), shift)))
            .toList();
    return coder.code(report, sides, pairs);
  }

  private static Span side(Optional<Span> side, int shift) {
    return side.map(span -> moved(span, shift)).orElse(new Span(shift, shift));
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
