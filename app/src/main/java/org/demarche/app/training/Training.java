package org.demarche.app.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.demarche.app.corpus.CorpusAct;
import org.demarche.app.corpus.CorpusSentence;
import org.demarche.classifier.ActClassifier;
import org.demarche.classifier.Blend;
import org.demarche.classifier.Outputs;
import org.demarche.classifier.Question;
import org.demarche.coder.Questioner;
import org.demarche.coder.SidePair;
import org.demarche.encoder.Encoding;
import org.demarche.encoder.MiniLm;
import org.demarche.encoder.SentenceEncoder;
import org.demarche.encoder.Tensors;
import org.demarche.encoder.TunedLayers;

/**
 * Trains the classifier on sentences of the corpus: the encoder and the outputs on most of them,
 * the weights of words and frames on the rest.
 */
public final class Training {

  /** Of so many sentences one is kept to weigh words against frames. */
  private static final int KEPT = 10;

  private final Questioner coder;
  private final Outputs outputs;

  /** Takes the coder whose frames are looked at, and what is to be told. */
  public Training(Questioner coder, Outputs outputs) {
    this.coder = coder;
    this.outputs = outputs;
  }

  /**
   * Returns the trained weights; the same for the same sentences, whatever the number of threads.
   *
   * @param rounds how often each pair with an act is learned, at least 1
   * @param progress is told how far it is
   * @throws IOException when the published model cannot be read
   */
  public Tensors train(
      List<CorpusSentence> sentences, int rounds, int threads, Consumer<String> progress)
      throws IOException, InterruptedException {
    LessonMaker maker = new LessonMaker(coder, SentenceEncoder.belowAllLayers(), outputs);
    List<Lesson> lessons = new ArrayList<>();
    List<CorpusSentence> kept = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (i % KEPT == KEPT - 1) {
        kept.add(sentences.get(i));
      } else {
        lessons.addAll(maker.lessons(sentences.get(i)));
      }
      progress.accept("sentence " + (i + 1) + " of " + sentences.size() + " is read");
    }
    Network network = new Network(outputs, new TunedLayers(MiniLm.graph()));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      new Trainer(network, pool).train(lessons, rounds, progress);
    } finally {
      pool.shutdownNow();
    }
    return blended(network.weights(), kept);
  }

  /** Adds the weights of words and frames. */
  private Tensors blended(Tensors trained, List<CorpusSentence> kept) throws IOException {
    ActClassifier classifier = new ActClassifier(outputs, MiniLm.with(trained), trained);
    Fitting fitting = new Fitting();
    for (CorpusSentence sentence : kept) {
      Inquiry inquiry = Inquiry.of(sentence);
      List<Question> questions = inquiry.questions(coder);
      Encoding encoding = classifier.encode(inquiry.report().text(), inquiry.stretch());
      for (int i = 0; i < questions.size(); i++) {
        fitting.add(
            Blend.words()
                .features(classifier.judge(questions.get(i), encoding).words(), questions.get(i)),
            right(sentence, inquiry.asked().get(i)));
      }
    }
    double[] weights = fitting.weights();
    float[] blend = new float[weights.length];
    for (int i = 0; i < blend.length; i++) {
      blend[i] = (float) weights[i];
    }
    return trained.with(ActClassifier.BLEND, blend);
  }

  private static String right(CorpusSentence sentence, SidePair pair) {
    Optional<CorpusAct> act =
        Targets.main(
            sentence.acts().stream().filter(a -> a.joins(pair.actor(), pair.recipient())).toList());
    return act.map(CorpusAct::category).orElse(Outputs.NONE);
  }
}
