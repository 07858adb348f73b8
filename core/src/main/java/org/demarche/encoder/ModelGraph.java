package org.demarche.encoder;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The weights inside an ONNX model, which can be read and put back changed. Numbers of fields are
 * those of the ONNX format (onnx.proto, IR version 7).
 */
public final class ModelGraph {

  private static final int GRAPH = 7;
  private static final int NODE = 1;
  private static final int NODE_INPUT = 1;
  private static final int NODE_OUTPUT = 2;
  private static final int NODE_NAME = 3;
  private static final int INITIALIZER = 5;
  private static final int INPUT = 11;
  private static final int OUTPUT = 12;
  private static final int VALUE_NAME = 1;
  private static final int VALUE_TYPE = 2;
  private static final int TENSOR_TYPE = 1;
  private static final int ELEMENT_TYPE = 1;
  private static final int SHAPE = 2;
  private static final int DIMENSION = 1;
  private static final int DIMENSION_NAME = 2;
  private static final long FLOAT = 1;
  private static final int FLOATS = 4;
  private static final int TENSOR_NAME = 8;
  private static final int RAW = 9;
  private static final String MASK = "attention_mask";

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
    return text(tensor, TENSOR_NAME);
  }

  private static String text(UnknownFieldSet message, int field) {
    return message.getField(field).getLengthDelimitedList().get(0).toStringUtf8();
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

  /** Returns the model with these weights in the place of its own. */
  ModelGraph with(Tensors weights) {
    Field.Builder initializers = Field.newBuilder();
    for (ByteString each : graph.getField(INITIALIZER).getLengthDelimitedList()) {
      initializers.addLengthDelimited(replaced(each, weights));
    }
    try {
      return new ModelGraph(
          model,
          graph.toBuilder()
              .clearField(INITIALIZER)
              .addField(INITIALIZER, initializers.build())
              .build());
    } catch (InvalidProtocolBufferException wrong) {
      throw new IllegalStateException("was read before", wrong);
    }
  }

  /** Returns what of the model computes one of its inner values, as bytes, with it as output. */
  byte[] lower(String output) {
    Set<String> needed = new HashSet<>(Set.of(output));
    List<ByteString> upwards = new ArrayList<>();
    List<ByteString> all = graph.getField(NODE).getLengthDelimitedList();
    for (int i = all.size() - 1; i >= 0; i--) {
      UnknownFieldSet node = parsed(all.get(i));
      if (texts(node, NODE_OUTPUT).stream().anyMatch(needed::contains)) {
        needed.addAll(texts(node, NODE_INPUT));
        upwards.add(0, all.get(i));
      }
    }
    Field.Builder initializers = Field.newBuilder();
    for (ByteString each : graph.getField(INITIALIZER).getLengthDelimitedList()) {
      if (needed.contains(name(parsed(each)))) {
        initializers.addLengthDelimited(each);
      }
    }
    Field.Builder nodes = Field.newBuilder();
    upwards.forEach(nodes::addLengthDelimited);
    return model(
        graph.toBuilder()
            .clearField(INITIALIZER)
            .addField(INITIALIZER, initializers.build())
            .clearField(NODE)
            .addField(NODE, nodes.build())
            .clearField(OUTPUT)
            .addField(OUTPUT, one(named(output).build().toByteString())));
  }

  private static List<String> texts(UnknownFieldSet message, int field) {
    return message.getField(field).getLengthDelimitedList().stream()
        .map(ByteString::toStringUtf8)
        .toList();
  }

  /**
   * Returns the part of the model above some layers, as bytes.
   *
   * @param input what the lowest of the layers left takes
   * @param below tells by its name whether a node is left out
   */
  byte[] upper(String input, Predicate<String> below) {
    Field.Builder nodes = Field.newBuilder();
    for (ByteString each : graph.getField(NODE).getLengthDelimitedList()) {
      if (!below.test(text(parsed(each), NODE_NAME))) {
        nodes.addLengthDelimited(each);
      }
    }
    Field.Builder inputs = Field.newBuilder().addLengthDelimited(vectors(input));
    for (ByteString each : graph.getField(INPUT).getLengthDelimitedList()) {
      if (text(parsed(each), VALUE_NAME).equals(MASK)) {
        inputs.addLengthDelimited(each);
      }
    }
    return model(
        graph.toBuilder()
            .clearField(NODE)
            .addField(NODE, nodes.build())
            .clearField(INPUT)
            .addField(INPUT, inputs.build()));
  }

  private static UnknownFieldSet.Builder named(String name) {
    return UnknownFieldSet.newBuilder().addField(VALUE_NAME, one(ByteString.copyFromUtf8(name)));
  }

  /** Describes an input of floating point numbers with three dimensions. */
  private static ByteString vectors(String name) {
    Field.Builder dimensions = Field.newBuilder();
    for (String dimension : List.of("sentence", "piece", "number")) {
      dimensions.addLengthDelimited(
          UnknownFieldSet.newBuilder()
              .addField(DIMENSION_NAME, one(ByteString.copyFromUtf8(dimension)))
              .build()
              .toByteString());
    }
    UnknownFieldSet shape =
        UnknownFieldSet.newBuilder().addField(DIMENSION, dimensions.build()).build();
    UnknownFieldSet tensor =
        UnknownFieldSet.newBuilder()
            .addField(ELEMENT_TYPE, Field.newBuilder().addVarint(FLOAT).build())
            .addField(SHAPE, one(shape.toByteString()))
            .build();
    UnknownFieldSet type =
        UnknownFieldSet.newBuilder().addField(TENSOR_TYPE, one(tensor.toByteString())).build();
    return named(name).addField(VALUE_TYPE, one(type.toByteString())).build().toByteString();
  }

  private byte[] model(UnknownFieldSet.Builder changed) {
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
