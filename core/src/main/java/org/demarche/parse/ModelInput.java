package org.demarche.parse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** Reads what {@link ModelOutput} wrote, after its checksum was found right. */
final class ModelInput {

  private final ByteBuffer buffer;

  private ModelInput(ByteBuffer buffer) {
    this.buffer = buffer;
  }

  /** Takes all bytes of an output; fails when one of them was changed or is missing. */
  static ModelInput verified(ByteBuffer bytes) throws IOException {
    int end = bytes.limit() - Long.BYTES;
    if (end < 0) {
      throw new IOException("it is cut off");
    }
    CRC32C checksum = new CRC32C();
    checksum.update(bytes.duplicate().position(0).limit(end));
    ByteBuffer buffer = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    if (buffer.getLong(end) != checksum.getValue()) {
      throw new IOException("its checksum is wrong");
    }
    return new ModelInput(buffer.position(0).limit(end).slice().order(ByteOrder.LITTLE_ENDIAN));
  }

  int number() throws IOException {
    return buffer.getInt(advance(1, Integer.BYTES));
  }

  byte[] bytes() throws IOException {
    byte[] values = new byte[number()];
    buffer.get(advance(values.length, Byte.BYTES), values);
    return values;
  }

  int[] ints() throws IOException {
    int[] values = new int[number()];
    part(values.length, Integer.BYTES).asIntBuffer().get(values);
    return values;
  }

  long[] longs() throws IOException {
    long[] values = new long[number()];
    part(values.length, Long.BYTES).asLongBuffer().get(values);
    return values;
  }

  float[] floats() throws IOException {
    float[] values = new float[number()];
    part(values.length, Float.BYTES).asFloatBuffer().get(values);
    return values;
  }

  String string() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  List<String> strings() throws IOException {
    List<String> values = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      values.add(string());
    }
    return List.copyOf(values);
  }

  private ByteBuffer part(int length, int width) throws IOException {
    int start = advance(length, width);
    return buffer.slice(start, length * width).order(ByteOrder.LITTLE_ENDIAN);
  }

  private int advance(int length, int width) throws IOException {
    int start = buffer.position();
    if (length < 0 || (long) length * width > buffer.remaining()) {
      throw new IOException("it ends too early");
    }
    buffer.position(start + length * width);
    return start;
  }
}
