package org.demarche.app.pair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.demarche.coder.PairResult;

/** Reads lines of sentences with their sides and gives each with its result. */
public final class PairLines {

  private static final int REMARK_EVERY = 100;

  private final PairClassification classification;
  private final PairReader reader = new PairReader();
  private final String name;
  private final Consumer<String> rejects;
  private long rejected;

  /**
   * Takes what classifies.
   *
   * @param name of the input, for messages
   * @param rejects is told what is rejected and why
   */
  public PairLines(PairClassification classification, String name, Consumer<String> rejects) {
    this.classification = classification;
    this.name = name;
    this.rejects = rejects;
  }

  /** Takes a result. */
  @FunctionalInterface
  public interface Sink {

    /** Takes the result of a sentence. */
    void take(MarkedPair pair, PairResult result) throws IOException;
  }

  /** Reads all lines; empty ones are passed over. */
  public void read(InputStream in, Sink sink, Consumer<String> progress) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        MarkedPair pair = reader.read(line, name + "#" + number);
        sink.take(pair, classification.of(pair));
      } catch (NoPairException wrong) {
        rejected++;
        rejects.accept(name + ", line " + number + ": " + wrong.getMessage());
      }
      if (number % REMARK_EVERY == 0) {
        progress.accept(number + " sentences are classified");
      }
    }
  }

  /** Returns how many lines were rejected. */
  public long rejected() {
    return rejected;
  }
}
