package org.demarche.app.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-8 as it is, with every byte that is none put into UTF-8 from another encoding. */
final class MendedStream extends InputStream {

  private static final int LONGEST = 4;
  private static final int BUFFER = 1 << 13;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private final byte[][] mended = new byte[256][];
  private final int[] waiting = new int[LONGEST];
  private int waitingLength;
  private byte[] out = {};
  private int outPosition;

  MendedStream(InputStream in, Charset charset) {
    this.in = in;
    for (int i = 0; i < mended.length; i++) {
      mended[i] = new String(new byte[] {(byte) i}, charset).getBytes(StandardCharsets.UTF_8);
    }
  }

  @Override
  public int read() throws IOException {
    if (outPosition < out.length) {
      return out[outPosition++] & 0xFF;
    }
    int first = next();
    if (first < 0x80) {
      return first;
    }
    int length = length(first);
    for (int i = 1; i < length; i++) {
      if (!continues(first, i, peek(i - 1))) {
        length = 0;
      }
    }
    if (length == 0) {
      give(mended[first]);
    } else {
      take(first, length);
    }
    return out[outPosition++] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int read = 0;
    while (read < length) {
      int next = read();
      if (next < 0) {
        break;
      }
      bytes[start + read] = (byte) next;
      read++;
      if (waitingLength == 0 && outPosition == out.length && position == limit) {
        break;
      }
    }
    return read == 0 && length > 0 ? -1 : read;
  }

  private int next() throws IOException {
    if (waitingLength == 0) {
      return fetched();
    }
    int next = waiting[0];
    waitingLength--;
    System.arraycopy(waiting, 1, waiting, 0, waitingLength);
    return next;
  }

  private int fetched() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, in.read(buffer));
      if (limit == 0) {
        return -1;
      }
    }
    return buffer[position++] & 0xFF;
  }

  private int peek(int position) throws IOException {
    while (waitingLength <= position) {
      int next = fetched();
      if (next < 0) {
        return next;
      }
      waiting[waitingLength++] = next;
    }
    return waiting[position];
  }

  private void take(int first, int length) throws IOException {
    byte[] character = new byte[length];
    character[0] = (byte) first;
    for (int i = 1; i < length; i++) {
      character[i] = (byte) next();
    }
    give(character);
  }

  private void give(byte[] bytes) {
    out = bytes;
    outPosition = 0;
  }

  private static int length(int first) {
    if (first >= 0xC2 && first <= 0xDF) {
      return 2;
    }
    if (first >= 0xE0 && first <= 0xEF) {
      return 3;
    }
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
  }

  /** Whether a byte may stand there, by table 3-7 of the Unicode Standard. */
  private static boolean continues(int first, int position, int next) {
    if (position > 1) {
      return next >= 0x80 && next <= 0xBF;
    }
    int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    return next >= least && next <= most;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
