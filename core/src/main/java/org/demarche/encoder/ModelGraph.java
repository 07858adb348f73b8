package org.demarche.encoder;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights inside an ONNX model, which can be read and put back changed. Numbers of fields are
 * those of the ONNX format (onnx.proto, IR version 7).
 */
public final class ModelGraph {

  private static final int GRAPH = 7;
  private static final int INITIALIZER = 5;
  private static final int OUTPUT = 12;
  private static final int VALUE_NAME = 1;
  private static final int FLOATS = 4;
  private static final int TENSOR_NAME = 8;
  private static final int RAW = 9;

  private final UnknownFieldSet model;
  private final UnknownFieldSet graph;
  private final Map<String, UnknownFieldSet> tensors = new HashMap<>();

  private ModelGraph(UnknownFieldSet model, UnknownFieldSet graph)
      throws InvalidProtocolBufferException {
    this.model = model;
    this.graph = graph;
    for (ByteString each : graph.getField(INITIALIZER).getLengthDelimitedList()) {
      UnknownFieldSet tensor = UnknownFieldSet.parseFrom(each);
      tensors.put(name(tensor), tensor);
    }
  }

  /**
   * Reads a model.
   *
   * @throws IllegalArgumentException when the bytes are no ONNX model
   */
  static ModelGraph parse(byte[] onnx) {
    try {
      UnknownFieldSet model = UnknownFieldSet.parseFrom(onnx);
      ByteString graph = model.getField(GRAPH).getLengthDelimitedList().get(0);
      return new ModelGraph(model, UnknownFieldSet.parseFrom(graph));
    } catch (InvalidProtocolBufferException | IndexOutOfBoundsException wrong) {
      throw new IllegalArgumentException("not an ONNX model", wrong);
    }
  }

  private static String name(UnknownFieldSet tensor) {
    return tensor.getField(TENSOR_NAME).getLengthDelimitedList().get(0).toStringUtf8();
  }

  /** Returns the names of all weights, in the order of the alphabet. */
  List<String> names() {
    return tensors.keySet().stream().sorted().toList();
  }

  /** Returns the bytes of a weight that is stored as whole numbers of one byte. */
  byte[] bytes(String name) {
    return tensor(name).getField(RAW).getLengthDelimitedList().get(0).toByteArray();
  }

  /** Returns the numbers of a weight that is stored as floating point numbers. */
  float[] floats(String name) {
    UnknownFieldSet tensor = tensor(name);
    int field = tensor.getField(RAW).getLengthDelimitedList().isEmpty() ? FLOATS : RAW;
    ByteBuffer bytes =
        ByteBuffer.wrap(tensor.getField(field).getLengthDelimitedList().get(0).toByteArray())
            .order(ByteOrder.LITTLE_ENDIAN);
    float[] floats = new float[bytes.remaining() / Float.BYTES];
    bytes.asFloatBuffer().get(floats);
    return floats;
  }

  private UnknownFieldSet tensor(String name) {
    UnknownFieldSet tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("the model has no weight " + name);
    }
    return tensor;
  }

  /** Returns the model, as bytes, with other weights and further outputs. */
  byte[] with(Tensors weights, List<String> outputs) {
    Field.Builder initializers = Field.newBuilder();
    for (ByteString each : graph.getField(INITIALIZER).getLengthDelimitedList()) {
      initializers.addLengthDelimited(replaced(each, weights));
    }
    UnknownFieldSet.Builder changed =
        graph.toBuilder().clearField(INITIALIZER).addField(INITIALIZER, initializers.build());
    for (String output : outputs) {
      changed.mergeField(OUTPUT, one(UnknownFieldSet.newBuilder().addField(VALUE_NAME,
          one(ByteString.copyFromUtf8(output))).build().toByteString()));
    }
    return model.toBuilder()
        .clearField(GRAPH)
        .addField(GRAPH, one(changed.build().toByteString()))
        .build()
        .toByteArray();
  }

  private ByteString replaced(ByteString each, Tensors weights) {
    UnknownFieldSet tensor = parsed(each);
    String name = name(tensor);
    if (!weights.has(name)) {
      return each;
    }
    return tensor.toBuilder()
        .clearField(RAW)
        .clearField(FLOATS)
        .addField(RAW, one(ByteString.copyFrom(weights.raw(name))))
        .build()
        .toByteString();
  }

  private static UnknownFieldSet parsed(ByteString bytes) {
    try {
      return UnknownFieldSet.parseFrom(bytes);
    } catch (InvalidProtocolBufferException wrong) {
      throw new IllegalStateException("was read before", wrong);
    }
  }

  private static Field one(ByteString bytes) {
    return Field.newBuilder().addLengthDelimited(bytes).build();
  }

  /** Returns the names of the weights that multiply, in the order of the layers. */
  List<String> matrices() {
    List<String> names = new ArrayList<>();
    for (String name : names()) {
      if (name.startsWith("onnx::MatMul_") && name.endsWith("_quantized")) {
        names.add(name.substring(0, name.length() - "_quantized".length()));
      }
    }
    return names;
  }
}
