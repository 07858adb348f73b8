package org.demarche.app.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.classifier.Classifier;
import org.demarche.classifier.Judgement;
import org.demarche.classifier.Question;
import org.demarche.classifier.TriggerJudgement;
import org.demarche.classifier.TriggerQuestion;
import org.demarche.coder.Explanation;
import org.demarche.coder.SidePair;
import org.demarche.coder.Walkthrough;
import org.demarche.encoder.Encoding;
import org.demarche.event.Standing;
import org.demarche.parse.Parse;
import org.demarche.record.Record;
import org.demarche.record.Status;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.demarche.sentence.Sentence;

/** A coder that judges all sides in the same way. */
final class JudgingCoder implements LoadedCoder {

  private final Map<String, Double> scores;

  /** Takes the scores of categories and of NONE. */
  JudgingCoder(Map<String, Double> scores) {
    this.scores = scores;
  }

  @Override
  public List<Question> questions(Report report, List<Span> sides, List<SidePair> pairs) {
    Span body = new Span(report.bodyStart(), report.text().length());
    Parse parse = new Parse(new Sentence(1, 1, false, body, List.of()), List.of());
    return pairs.stream()
        .map(pair -> new Question(parse, body, pair.actor(), pair.recipient(), List.of()))
        .toList();
  }

  @Override
  public Classifier classifier() {
    return new Classifier() {
      @Override
      public Encoding encode(String text, Span stretch) {
        return new Encoding(List.of(), new float[0][]);
      }

      @Override
      public Judgement judge(Question question, Encoding encoding) {
        return new Judgement(
            scores,
            scores,
            Map.of(),
            Map.of(Status.ACTUAL, 1.0),
            0,
            new HashMap<>(Map.of("legal", 0.9)));
      }

      @Override
      public TriggerJudgement judge(TriggerQuestion question, Encoding encoding) {
        throw new IllegalStateException("not asked for");
      }

      @Override
      public Map<String, Double> telling(Encoding encoding, Span word) {
        throw new IllegalStateException("not asked for");
      }
    };
  }

  @Override
  public Record code(Report report) {
    throw new IllegalStateException("not asked for");
  }

  @Override
  public Explanation explain(Report report) {
    throw new IllegalStateException("not asked for");
  }

  @Override
  public List<Standing> standings(Report report) {
    return List.of();
  }

  @Override
  public Walkthrough walk(Report report) {
    throw new IllegalStateException("not asked for");
  }
}
