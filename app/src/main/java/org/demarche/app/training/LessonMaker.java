package org.demarche.app.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.app.corpus.CorpusAct;
import org.demarche.app.corpus.CorpusSentence;
import org.demarche.classifier.Features;
import org.demarche.classifier.Head;
import org.demarche.classifier.Outputs;
import org.demarche.classifier.Question;
import org.demarche.classifier.TriggerFeatures;
import org.demarche.coder.Questioner;
import org.demarche.coder.SidePair;
import org.demarche.encoder.Encoding;
import org.demarche.encoder.MiniLm;
import org.demarche.encoder.SentenceEncoder;
import org.demarche.parse.Parse;
import org.demarche.report.Span;

/** Makes lessons of the sentences of the corpus. */
final class LessonMaker {

  private static final int[] NOTHING = {};

  private final Questioner coder;
  private final SentenceEncoder encoder;
  private final Outputs outputs;
  private final Targets targets;

  LessonMaker(Questioner coder, SentenceEncoder encoder, Outputs outputs) {
    this.coder = coder;
    this.encoder = encoder;
    this.outputs = outputs;
    this.targets = new Targets(outputs);
  }

  /** Returns the lessons of a sentence: every side asked about every other, and each act. */
  List<Lesson> lessons(CorpusSentence sentence) {
    Inquiry inquiry = Inquiry.of(sentence);
    Encoding encoding = encoder.encode(inquiry.report().text(), inquiry.stretch());
    TaughtSentence taught =
        new TaughtSentence(flat(encoding.vectors()), told(sentence, inquiry, encoding.spans()));
    List<Lesson> lessons = new ArrayList<>(pairs(sentence, inquiry, encoding.spans(), taught));
    lessons.addAll(
        new TriggerLessons(targets, sentence, inquiry, encoding.spans(), taught)
            .of(parses(sentence)));
    return lessons;
  }

  private List<Parse> parses(CorpusSentence sentence) {
    return sentence.sides().isEmpty()
        ? List.of()
        : Inquiry.places(sentence).questions(coder).stream()
            .map(Question::parse)
            .distinct()
            .toList();
  }

  private List<Lesson> pairs(
      CorpusSentence sentence, Inquiry inquiry, List<Span> spans, TaughtSentence taught) {
    List<Question> questions = inquiry.questions(coder);
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      SidePair asked = inquiry.asked().get(i);
      List<CorpusAct> acts =
          sentence.acts().stream().filter(a -> a.joins(asked.actor(), asked.recipient())).toList();
      int[][] pools = Features.pools(questions.get(i), spans);
      int[][] marked = {pools[Features.ACTOR], pools[Features.RECIPIENT], NOTHING};
      Answer answer = targets.of(Head.PAIR, pools, acts);
      lessons.add(new Lesson(taught, marked, List.of(answer), !acts.isEmpty()));
    }
    return lessons;
  }

  private int[] told(CorpusSentence sentence, Inquiry inquiry, List<Span> spans) {
    int[] told = new int[spans.size()];
    Arrays.fill(told, outputs.category(Outputs.NONE));
    for (CorpusAct act : sentence.acts()) {
      for (int word : TriggerFeatures.words(spans, inquiry.moved(act.trigger()))) {
        told[word] = outputs.category(act.category());
      }
    }
    return told;
  }

  private static float[] flat(float[][] vectors) {
    float[] flat = new float[vectors.length * MiniLm.WIDTH];
    for (int v = 0; v < vectors.length; v++) {
      System.arraycopy(vectors[v], 0, flat, v * MiniLm.WIDTH, MiniLm.WIDTH);
    }
    return flat;
  }
}
