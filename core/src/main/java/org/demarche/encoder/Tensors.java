package org.demarche.encoder;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeMap;

/**
 * Arrays of numbers by name, as the trained weights are kept. A file of them has for each, in the
 * order of the names: the name, the number of bytes, the bytes, lowest first.
 */
public final class Tensors {

  /** How long a tensor may be, so that a damaged file is told and not loaded. */
  private static final int LONGEST = 1 << 26;

  private final Map<String, byte[]> raw;

  /** Takes the bytes of each. */
  private Tensors(Map<String, byte[]> raw) {
    this.raw = new TreeMap<>(raw);
  }

  /** Returns no tensors. */
  public static Tensors none() {
    return new Tensors(Map.of());
  }

  /** Returns these and one of floating point numbers. */
  public Tensors with(String name, float[] values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return with(name, bytes.array());
  }

  /** Returns these and one of whole numbers of one byte. */
  public Tensors with(String name, byte[] values) {
    Map<String, byte[]> more = new TreeMap<>(raw);
    more.put(name, values.clone());
    return new Tensors(more);
  }

  /** Tells whether there is one of that name. */
  public boolean has(String name) {
    return raw.containsKey(name);
  }

  /** Returns the bytes of one. */
  byte[] raw(String name) {
    byte[] bytes = raw.get(name);
    if (bytes == null) {
      throw new IllegalArgumentException("the weights have no " + name);
    }
    return bytes;
  }

  /** Returns the floating point numbers of one. */
  public float[] floats(String name) {
    ByteBuffer bytes = ByteBuffer.wrap(raw(name)).order(ByteOrder.LITTLE_ENDIAN);
    float[] floats = new float[bytes.remaining() / Float.BYTES];
    bytes.asFloatBuffer().get(floats);
    return floats;
  }

  /** Writes all. */
  public void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(raw.size());
    for (Map.Entry<String, byte[]> each : raw.entrySet()) {
      out.writeUTF(each.getKey());
      out.writeInt(each.getValue().length);
      out.write(each.getValue());
    }
    out.flush();
  }

  /** Reads what {@link #write} has written. */
  public static Tensors read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(from);
    Map<String, byte[]> raw = new TreeMap<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      int length = in.readInt();
      if (length < 0 || length > LONGEST) {
        throw new IOException("weights are damaged at " + name);
      }
      byte[] bytes = new byte[length];
      in.readFully(bytes);
      raw.put(name, bytes);
    }
    return new Tensors(raw);
  }
}
