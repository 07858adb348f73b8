package org.demarche.encoder;

import java.io.IOException;
import java.io.InputStream;
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

  /** How many of them, from below, run once for a sentence, whatever is asked of it. */
  public static final int SHARED = 4;

  /** How many kinds of words are marked: actor, recipient, trigger. */
  public static final int MARKED = 3;

  /** The weights that mark the words of each kind. */
  public static final String MARKS = "marks";

  private static final String NAME = "/all-minilm-l6-v2-q";
  private static final String TOP = "last_hidden_state";
  private static final String BORDER =
      "/encoder/layer." + (SHARED - 1) + "/output/LayerNorm/Add_1_output_0";

  private final SentenceEncoder lower;
  private final ModelPart upper;
  private final float[] marks;

  private MiniLm(ModelGraph graph, float[] marks) throws IOException {
    this.marks = marks;
    this.lower = new SentenceEncoder(graph, BORDER);
    this.upper = new ModelPart(graph.upper(BORDER, MiniLm::isBelow), TOP);
  }

  /** Tells whether a node belongs to what is run once for a sentence, whatever is asked of it. */
  private static boolean isBelow(String node) {
    for (int layer = SHARED; layer < LAYERS; layer++) {
      if (node.startsWith("/encoder/layer." + layer + "/")) {
        return false;
      }
    }
    return node.startsWith("/embeddings/")
        || node.startsWith("/encoder/layer.") && !node.startsWith(BORDER + "_QuantizeLinear");
  }

  /** Returns the encoder with these weights in the place of its own. */
  public static MiniLm with(Tensors weights) throws IOException {
    float[] marks = weights.has(MARKS) ? weights.floats(MARKS) : new float[MARKED * WIDTH];
    return new MiniLm(graph().with(weights), marks);
  }

  /** Returns the published weights. */
  public static ModelGraph graph() throws IOException {
    try (InputStream in = open(".onnx")) {
      return ModelGraph.parse(in.readAllBytes());
    }
  }

  /** Opens a file of the published model. */
  static InputStream open(String ending) throws IOException {
    InputStream in = MiniLm.class.getResourceAsStream(NAME + ending);
    if (in == null) {
      throw new IOException("the encoder's model " + NAME + ending + " is not on the class path");
    }
    return in;
  }

  @Override
  public Encoding encode(String text, Span stretch) {
    return lower.encode(text, stretch);
  }

  @Override
  public float[][] focus(Encoding encoding, int[] actor, int[] recipient, int[] trigger) {
    float[][] marked = encoding.vectors().clone();
    mark(marked, actor, 0);
    mark(marked, recipient, WIDTH);
    mark(marked, trigger, 2 * WIDTH);
    return upper.ofVectors(BORDER, marked);
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
}
