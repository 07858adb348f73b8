package org.demarche.app.pair;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.Utf8;
import org.demarche.coder.PairResult;

/** Reads lines of sentences with their sides and gives each with its result. */
public final class PairLines {

  private static final int REMARK_EVERY = 100;
  private static final int OPENING = 1 << 16;

  private final PairClassification classification;
  private final PairReader reader = new PairReader();
  private final String name;
  private final Consumer<String> rejects;
  private long classified;
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
    BufferedInputStream bytes = new BufferedInputStream(in, OPENING);
    if (isBinary(bytes)) {
      reject(": this is binary content, not text; give one JSON object a line, in UTF-8");
      return;
    }
    read(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)), sink, progress);
    if (classified + rejected == 0) {
      reject(": the file is empty; give it one JSON object a line");
    }
  }

  /** Looks at what is there, as a pipe may give no more for long. */
  private static boolean isBinary(BufferedInputStream in) throws IOException {
    byte[] start = new byte[OPENING];
    in.mark(OPENING);
    int length = Math.max(0, in.read(start));
    in.reset();
    try {
      Utf8.refuseBinary(Arrays.copyOf(start, length));
      return false;
    } catch (NoReportException binary) {
      return true;
    }
  }

  private void read(BufferedReader lines, Sink sink, Consumer<String> progress) throws IOException {
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        MarkedPair pair = reader.read(line, name + "#" + number);
        sink.take(pair, classification.of(pair));
        classified++;
      } catch (NoPairException wrong) {
        reject(", line " + number + ": " + wrong.getMessage());
      }
      if (number % REMARK_EVERY == 0) {
        progress.accept(number + " sentences are classified");
      }
    }
  }

  private void reject(String why) {
    rejected++;
    rejects.accept(name + why);
  }

  /** Returns the account of the reading: what came in and what became of it. */
  public String summary() {
    return String.format(
        Locale.ROOT,
        "%,d in: %,d classified, %,d rejected",
        classified + rejected,
        classified,
        rejected);
  }

  /** Returns how many lines were rejected. */
  public long rejected() {
    return rejected;
  }
}
