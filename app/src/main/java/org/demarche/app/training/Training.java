package org.demarche.app.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.demarche.app.corpus.CorpusSentence;
import org.demarche.classifier.Outputs;
import org.demarche.coder.Questioner;
import org.demarche.encoder.MiniLm;
import org.demarche.encoder.Tensors;
import org.demarche.encoder.TunedLayers;

/** Trains the classifier on sentences of the corpus. */
public final class Training {

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
   * @param rounds how often each sentence is learned, at least 1
   * @param progress is told how far it is
   * @throws IOException when the published model cannot be read
   */
  public Tensors train(
      List<CorpusSentence> sentences, int rounds, int threads, Consumer<String> progress)
      throws IOException, InterruptedException {
    LessonMaker maker =
        new LessonMaker(coder, MiniLm.lower(MiniLm.LAYERS - TunedLayers.COUNT), outputs);
    List<Lesson> lessons = new ArrayList<>();
    for (CorpusSentence sentence : sentences) {
      if (sentence.sides().size() > 1) {
        lessons.add(maker.lesson(sentence));
        progress.accept("sentence " + lessons.size() + " of " + sentences.size() + " is read");
      }
    }
    Network network = new Network(outputs, new TunedLayers(MiniLm.graph()));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      new Trainer(network, pool).train(lessons, rounds, progress);
    } finally {
      pool.shutdownNow();
    }
    return network.weights();
  }
}
