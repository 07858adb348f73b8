package org.demarche.app.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.app.corpus.CorpusSentence;
import org.demarche.classifier.Features;
import org.demarche.classifier.Outputs;
import org.demarche.classifier.Question;
import org.demarche.coder.Questioner;
import org.demarche.coder.SidePair;
import org.demarche.encoder.Encoder;
import org.demarche.encoder.Encoding;
import org.demarche.encoder.MiniLm;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Makes lessons of the sentences of the corpus. */
final class LessonMaker {

  /** Sentences of the corpus have no date; this one is of the time that they tell of. */
  private static final LocalDate SOME_DAY = LocalDate.of(2008, 6, 15);

  private final Questioner coder;
  private final Encoder lower;
  private final Features features;
  private final Targets targets;

  LessonMaker(Questioner coder, Encoder lower, Outputs outputs) {
    this.coder = coder;
    this.lower = lower;
    this.features = new Features(outputs);
    this.targets = new Targets(outputs);
  }

  /** Returns the lesson of a sentence: every side asked about every other. */
  Lesson lesson(CorpusSentence sentence) {
    Report report = Report.of(sentence.place(), SOME_DAY, "", sentence.text());
    int shift = report.bodyStart();
    List<Span> sides = sentence.sides();
    List<SidePair> asked = new ArrayList<>();
    List<float[][]> right = new ArrayList<>();
    for (Span actor : sides) {
      for (Span recipient : sides) {
        if (!actor.equals(recipient)) {
          asked.add(new SidePair(moved(actor, shift), moved(recipient, shift)));
          right.add(targets.of(sentence, actor, recipient));
        }
      }
    }
    Span whole = new Span(shift, report.text().length());
    Encoding encoding = lower.encode(report.text(), whole);
    List<Question> questions =
        coder.questions(report, sides.stream().map(s -> moved(s, shift)).toList(), asked);
    List<Lesson.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      pairs.add(pair(questions.get(i), encoding, right.get(i)));
    }
    return new Lesson(flat(encoding.vectors()), encoding.vectors().length, pairs);
  }

  private Lesson.Pair pair(Question question, Encoding encoding, float[][] right) {
    float[] all = new float[features.size()];
    features.evidence(question, all);
    float[] evidence = new float[features.evidenceSize()];
    System.arraycopy(all, Features.POOLS * MiniLm.WIDTH, evidence, 0, evidence.length);
    return new Lesson.Pair(
        features.pools(question, encoding.spans()), evidence, right[0], right[1]);
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  private static float[] flat(float[][] vectors) {
    float[] flat = new float[vectors.length * MiniLm.WIDTH];
    for (int v = 0; v < vectors.length; v++) {
      System.arraycopy(vectors[v], 0, flat, v * MiniLm.WIDTH, MiniLm.WIDTH);
    }
    return flat;
  }
}
