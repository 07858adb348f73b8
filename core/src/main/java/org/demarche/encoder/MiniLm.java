package org.demarche.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.encoder.WordPieces.Piece;
import org.demarche.report.Span;

/**
 * MiniLM (all-MiniLM-L6-v2 with weights of one byte) on the processor, with weights of its own put
 * in.
 */
public final class MiniLm implements Encoder {

  /** How many numbers a vector has. */
  public static final int WIDTH = 384;

  /** How many layers the model has. */
  public static final int LAYERS = 6;

  private static final String NAME = "/all-minilm-l6-v2-q";
  private static final String TOP = "last_hidden_state";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final WordPieces wordPieces;
  private final String output;

  private MiniLm(byte[] model, WordPieces wordPieces, String output) {
    this.wordPieces = wordPieces;
    this.output = output;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      this.session = environment.createSession(model, options);
    } catch (OrtException wrong) {
      throw new IllegalStateException("the encoder does not start: " + wrong.getMessage(), wrong);
    }
  }

  /** Returns the encoder with these weights in the place of its own. */
  public static MiniLm with(Tensors weights) throws IOException {
    return new MiniLm(graph().with(weights, List.of()), vocabulary(), TOP);
  }

  /**
   * Returns an encoder that stops below its upper layers.
   *
   * @param layers how many of its layers are run, 1 to 6
   */
  public static MiniLm lower(int layers) throws IOException {
    String output = "/encoder/layer." + (layers - 1) + "/output/LayerNorm/Add_1_output_0";
    return new MiniLm(graph().with(Tensors.none(), List.of(output)), vocabulary(), output);
  }

  /** Returns the published weights. */
  public static ModelGraph graph() throws IOException {
    try (InputStream in = open(".onnx")) {
      return ModelGraph.parse(in.readAllBytes());
    }
  }

  private static InputStream open(String ending) throws IOException {
    InputStream in = MiniLm.class.getResourceAsStream(NAME + ending);
    if (in == null) {
      throw new IOException("the encoder's model " + NAME + ending + " is not on the class path");
    }
    return in;
  }

  private static WordPieces vocabulary() throws IOException {
    Map<String, Integer> vocabulary = new HashMap<>();
    try (InputStream in = open("-tokenizer.json");
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

  @Override
  public Encoding encode(String text, Span stretch) {
    List<Piece> pieces = wordPieces.of(text, stretch);
    long[] ids = pieces.stream().mapToLong(Piece::id).toArray();
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = tensor(ids);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types),
                Set.of(output))) {
      float[][][] vectors = (float[][][]) result.get(0).getValue();
      return new Encoding(pieces.stream().map(Piece::span).toList(), vectors[0]);
    } catch (OrtException wrong) {
      throw new IllegalStateException("the encoder fails: " + wrong.getMessage(), wrong);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {values});
  }
}
