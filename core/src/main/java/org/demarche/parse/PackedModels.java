package org.demarche.parse;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URL;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.tukaani.xz.XZInputStream;

/** The models as NLP4J ships them: serialised objects, packed with xz. */
final class PackedModels {

  /** The tags that each word may have. */
  static final String TAGS = "lexica/en-ambiguity-classes-simplified-lowercase.xz";

  /** The clusters of each word. */
  static final String CLUSTERS = "lexica/en-brown-clusters-simplified-lowercase.xz";

  static final String TAGGER = "models/en-pos.xz";
  static final String PARSER = "models/en-dep.xz";

  private static final String FOLDER = "/edu/emory/mathcs/nlp/";

  private PackedModels() {}

  /** Unpacks all models; the parser, the largest by far, on a thread of its own. */
  static LanguageModels unpack() throws IOException {
    CompletableFuture<Component> parser =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Component.of(component(PARSER));
              } catch (IOException failed) {
                throw new CompletionException(failed);
              }
            });
    Lexica lexica =
        new Lexica(Lexica.Lexicon.of(lexicon(TAGS)), Lexica.Lexicon.of(lexicon(CLUSTERS)));
    Component tagger = Component.of(component(TAGGER));
    try {
      return new LanguageModels(lexica, tagger, parser.join());
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw failed;
    }
  }

  /** Returns a line that changes whenever one of the files does. */
  static String identity() throws IOException {
    StringBuilder identity = new StringBuilder();
    for (String name : new String[] {TAGS, CLUSTERS, TAGGER, PARSER}) {
      URL url = PackedModels.class.getResource(FOLDER + name);
      if (url == null) {
        throw new FileNotFoundException(FOLDER + name + " is not on the class path");
      }
      identity.append(name).append(':').append(url.openConnection().getContentLengthLong());
      identity.append(' ');
    }
    return identity.toString();
  }

  @SuppressWarnings("unchecked") // the jar says so
  static Map<String, Collection<String>> lexicon(String name) throws IOException {
    return (Map<String, Collection<String>>) object(name);
  }

  @SuppressWarnings("unchecked") // the jar says so
  static OnlineComponent<NLPNode, ?> component(String name) throws IOException {
    return (OnlineComponent<NLPNode, ?>) object(name);
  }

  private static Object object(String name) throws IOException {
    InputStream packed = PackedModels.class.getResourceAsStream(FOLDER + name);
    if (packed == null) {
      throw new FileNotFoundException(FOLDER + name + " is not on the class path");
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new BufferedInputStream(new XZInputStream(packed), 1 << 16))) {
      return in.readObject();
    } catch (ClassNotFoundException missing) {
      throw new IOException(name + " needs another version of NLP4J", missing);
    }
  }
}
