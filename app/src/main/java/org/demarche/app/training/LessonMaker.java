package org.demarche.app.training;

import java.util.ArrayList;
import java.util.List;
import org.demarche.app.corpus.CorpusSentence;
import org.demarche.classifier.Features;
import org.demarche.classifier.Outputs;
import org.demarche.classifier.Question;
import org.demarche.coder.Questioner;
import org.demarche.coder.SidePair;
import org.demarche.encoder.Encoding;
import org.demarche.encoder.BgeSmall;
import org.demarche.encoder.SentenceEncoder;

/** Makes lessons of the sentences of the corpus. */
final class LessonMaker {

  private final Questioner coder;
  private final SentenceEncoder encoder;
  private final Targets targets;

  LessonMaker(Questioner coder, SentenceEncoder encoder, Outputs outputs) {
    this.coder = coder;
    this.encoder = encoder;
    this.targets = new Targets(outputs);
  }

  /** Returns the lessons of a sentence: every side asked about every other, and alone. */
  List<Lesson> lessons(CorpusSentence sentence) {
    Inquiry inquiry = Inquiry.of(sentence);
    Encoding encoding = encoder.encode(inquiry.report().text(), inquiry.stretch());
    TaughtSentence taught = new TaughtSentence(flat(encoding.vectors()), encoding.vectors().length);
    List<Lesson> lessons = new ArrayList<>(lessons(sentence, inquiry, encoding, taught));
    lessons.addAll(lessons(sentence, Inquiry.alone(sentence), encoding, taught));
    return lessons;
  }

  private List<Lesson> lessons(
      CorpusSentence sentence, Inquiry inquiry, Encoding encoding, TaughtSentence taught) {
    List<Question> questions = inquiry.questions(coder);
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      SidePair asked = inquiry.asked().get(i);
      float[][] right = targets.of(sentence, asked.actor(), asked.recipient());
      lessons.add(
          new Lesson(
              taught,
              Features.pools(questions.get(i), encoding.spans()),
              right[0],
              right[1],
              sentence.acts().stream().anyMatch(a -> a.joins(asked.actor(), asked.recipient()))));
    }
    return lessons;
  }

  private static float[] flat(float[][] vectors) {
    float[] flat = new float[vectors.length * BgeSmall.WIDTH];
    for (int v = 0; v < vectors.length; v++) {
      System.arraycopy(vectors[v], 0, flat, v * BgeSmall.WIDTH, BgeSmall.WIDTH);
    }
    return flat;
  }
}
