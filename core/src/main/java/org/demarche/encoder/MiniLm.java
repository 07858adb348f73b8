package org.demarche.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
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

  /** The weights that mark the words of the actor, then those of the recipient. */
  public static final String MARKS = "marks";

  private static final String NAME = "/all-minilm-l6-v2-q";
  private static final String TOP = "last_hidden_state";
  private static final String BORDER =
      "/encoder/layer." + (LAYERS - TunedLayers.COUNT - 1) + "/output/LayerNorm/Add_1_output_0";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession lower;
  private final OrtSession upper;
  private final WordPieces wordPieces;
  private final float[] marks;

  private MiniLm(ModelGraph graph, WordPieces wordPieces, Tensors weights) {
    this.wordPieces = wordPieces;
    this.marks = weights.has(MARKS) ? weights.floats(MARKS) : new float[2 * WIDTH];
    this.lower = session(graph.lower(BORDER));
    this.upper = session(graph.upper(weights, BORDER, MiniLm::isBelow));
  }

  private OrtSession session(byte[] model) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      return environment.createSession(model, options);
    } catch (OrtException wrong) {
      throw new IllegalStateException("the encoder does not start: " + wrong.getMessage(), wrong);
    }
  }

  /** Tells whether a node belongs to what is run once for a sentence, whatever is asked of it. */
  private static boolean isBelow(String node) {
    for (int layer = LAYERS - TunedLayers.COUNT; layer < LAYERS; layer++) {
      if (node.startsWith("/encoder/layer." + layer + "/")) {
        return false;
      }
    }
    return node.startsWith("/embeddings/")
        || node.startsWith("/encoder/layer.") && !node.startsWith(BORDER + "_QuantizeLinear");
  }

  /** Returns the encoder with these weights in the place of its own. */
  public static MiniLm with(Tensors weights) throws IOException {
    return new MiniLm(graph(), vocabulary(), weights);
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
    try (OnnxTensor input = tensor(ids);
        OnnxTensor mask = tensor(ones(ids.length));
        OnnxTensor types = tensor(new long[ids.length])) {
      Map<String, OnnxTensor> inputs =
          Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types);
      return new Encoding(pieces.stream().map(Piece::span).toList(), run(lower, inputs, BORDER));
    } catch (OrtException wrong) {
      throw failed(wrong);
    }
  }

  @Override
  public float[][] focus(Encoding encoding, int[] actor, int[] recipient) {
    float[][] marked = encoding.vectors().clone();
    mark(marked, actor, 0);
    mark(marked, recipient, WIDTH);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, new float[][][] {marked});
        OnnxTensor mask = tensor(ones(marked.length))) {
      return run(upper, Map.of(BORDER, input, "attention_mask", mask), TOP);
    } catch (OrtException wrong) {
      throw failed(wrong);
    }
  }

  private void mark(float[][] vectors, int[] which, int mark) {
    for (int v : which) {
      float[] marked = vectors[v].clone();
      for (int i = 0; i < WIDTH; i++) {
        marked[i] += marks[mark + i];
      }
      vectors[v] = marked;
    }
  }

  private static float[][] run(OrtSession session, Map<String, OnnxTensor> inputs, String output)
      throws OrtException {
    try (OrtSession.Result result = session.run(inputs, Set.of(output))) {
      return ((float[][][]) result.get(0).getValue())[0];
    }
  }

  private static long[] ones(int length) {
    long[] ones = new long[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static IllegalStateException failed(OrtException wrong) {
    return new IllegalStateException("the encoder fails: " + wrong.getMessage(), wrong);
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {values});
  }
}
