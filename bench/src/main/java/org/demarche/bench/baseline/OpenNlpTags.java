package org.demarche.bench.baseline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** The part-of-speech tagger of OpenNLP, with its model for English. */
public final class OpenNlpTags implements Baseline {

  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final POSTaggerME tagger;

  private OpenNlpTags(POSTaggerME tagger) {
    this.tagger = tagger;
  }

  /** Loads the model. */
  public static OpenNlpTags load() throws IOException {
    try (InputStream in = OpenNlpTags.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new FileNotFoundException(MODEL + " is not on the class path");
      }
      return new OpenNlpTags(new POSTaggerME(new POSModel(in)));
    }
  }

  @Override
  public String name() {
    return "OpenNLP, tags alone";
  }

  @Override
  public long analyse(List<String> tokens) {
    return String.join("", tagger.tag(tokens.toArray(String[]::new))).length();
  }
}
