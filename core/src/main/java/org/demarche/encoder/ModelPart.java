package org.demarche.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** A part of the encoder's model that computes one value, on the thread that asks. */
final class ModelPart {

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final String output;

  /**
   * Takes the part.
   *
   * @param model an ONNX model
   * @param output the value that it computes
   */
  ModelPart(byte[] model, String output) {
    this.output = output;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      this.session = environment.createSession(model, options);
    } catch (OrtException wrong) {
      throw new IllegalStateException("the encoder does not start: " + wrong.getMessage(), wrong);
    }
  }

  /** Returns the vectors of pieces with these numbers in the vocabulary. */
  float[][] ofPieces(long[] ids) {
    try (OnnxTensor input = tensor(ids);
        OnnxTensor mask = tensor(ones(ids.length));
        OnnxTensor types = tensor(new long[ids.length])) {
      return run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types));
    } catch (OrtException wrong) {
      throw failed(wrong);
    }
  }

  /**
   * Returns the vectors that come of others.
   *
   * @param input what the model calls these
   */
  float[][] ofVectors(String input, float[][] vectors) {
    try (OnnxTensor values = OnnxTensor.createTensor(environment, new float[][][] {vectors});
        OnnxTensor mask = tensor(ones(vectors.length))) {
      return run(Map.of(input, values, "attention_mask", mask));
    } catch (OrtException wrong) {
      throw failed(wrong);
    }
  }

  private float[][] run(Map<String, OnnxTensor> inputs) throws OrtException {
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
