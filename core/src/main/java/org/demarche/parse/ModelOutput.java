package org.demarche.parse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/** Writes arrays of numbers, little-endian and each with its length, and their checksum. */
final class ModelOutput {

  private static final int BUFFER = 1 << 20;

  private final WritableByteChannel channel;
  private final CRC32C checksum = new CRC32C();
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);

  ModelOutput(WritableByteChannel channel) {
    this.channel = channel;
  }

  void number(int value) throws IOException {
    room(Integer.BYTES);
    buffer.putInt(value);
  }

  void bytes(byte[] values) throws IOException {
    number(values.length);
    for (byte value : values) {
      room(Byte.BYTES);
      buffer.put(value);
    }
  }

  void ints(int[] values) throws IOException {
    number(values.length);
    for (int value : values) {
      room(Integer.BYTES);
      buffer.putInt(value);
    }
  }

  void longs(long[] values) throws IOException {
    number(values.length);
    for (long value : values) {
      room(Long.BYTES);
      buffer.putLong(value);
    }
  }

  void floats(float[] values) throws IOException {
    number(values.length);
    for (float value : values) {
      room(Float.BYTES);
      buffer.putFloat(value);
    }
  }

  void string(String value) throws IOException {
    bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  void strings(List<String> values) throws IOException {
    number(values.size());
    for (String value : values) {
      string(value);
    }
  }

  /** Ends the output with the checksum of all that was written. */
  void finish() throws IOException {
    flush();
    long sum = checksum.getValue();
    buffer.putLong(sum);
    flush();
  }

  private void room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      flush();
    }
  }

  private void flush() throws IOException {
    buffer.flip();
    checksum.update(buffer.duplicate());
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }
}
