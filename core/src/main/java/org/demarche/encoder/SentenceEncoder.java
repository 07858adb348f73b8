package org.demarche.encoder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.encoder.WordPieces.Piece;
import org.demarche.report.Span;

/**
 * The lower part of MiniLM: what is the same of a sentence whatever is asked of it; safe for
 * several threads.
 */
public final class SentenceEncoder {

  private static final String BELOW_ALL_LAYERS = "/embeddings/LayerNorm/Add_1_output_0";

  private final ModelPart part;
  private final WordPieces wordPieces;

  /**
   * Takes the part of a model that computes one of its inner values.
   *
   * @throws IOException when the vocabulary cannot be read
   */
  SentenceEncoder(ModelGraph graph, String value) throws IOException {
    this.part = new ModelPart(graph.lower(value), value);
    this.wordPieces = vocabulary();
  }

  /** Returns what of the published model comes before its layers, as training needs it. */
  public static SentenceEncoder belowAllLayers() throws IOException {
    return new SentenceEncoder(BgeSmall.graph(), BELOW_ALL_LAYERS);
  }

  private static WordPieces vocabulary() throws IOException {
    Map<String, Integer> vocabulary = new HashMap<>();
    try (InputStream in = BgeSmall.open("-tokenizer.json");
        JsonParser json = new JsonFactory().createParser(in)) {
      while (!"vocab".equals(json.currentName())) {
        json.nextToken();
      }
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        vocabulary.put(json.currentName(), json.nextIntValue(0));
      }
    }
    return new WordPieces(vocabulary);
  }

  /** Returns the vectors of the words in a stretch of text, as {@link Encoder#encode}. */
  public Encoding encode(String text, Span stretch) {
    List<Piece> pieces = wordPieces.of(text, stretch);
    long[] ids = pieces.stream().mapToLong(Piece::id).toArray();
    return new Encoding(pieces.stream().map(Piece::span).toList(), part.ofPieces(ids));
  }
}
