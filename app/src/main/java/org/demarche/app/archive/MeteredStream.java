package org.demarche.app.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.demarche.app.form.UnreadableException;

/**
 * An unpacked stream that says what is wrong with it, and ends when it gives far more than went in.
 */
final class MeteredStream extends FilterInputStream {

  private static final int STEP = 1 << 20;

  private final LongSupplier packed;
  private final Limits limits;
  private long given;
  private long next = STEP;

  /**
   * Makes a stream.
   *
   * @param packed how many bytes have been read of the outermost input
   */
  MeteredStream(InputStream in, LongSupplier packed, Limits limits) {
    super(in);
    this.packed = packed;
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    int next = sound(super::read);
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int read = sound(() -> super.read(bytes, start, length));
    count(Math.max(read, 0));
    return read;
  }

  /** A reading of some bytes. */
  private interface Reading {
    int bytes() throws IOException;
  }

  /** Unpackers fail in many ways on bytes that were never packed by them. */
  private static int sound(Reading reading) throws IOException {
    try {
      return reading.bytes();
    } catch (EOFException | UnreadableException told) {
      throw told;
    } catch (IOException | RuntimeException damaged) {
      throw Unpacker.damaged(damaged);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) throws IOException {
    given += bytes;
    if (given >= next) {
      next = given + STEP;
      if (given > limits.free() && given / limits.ratio() > packed.getAsLong()) {
        throw limits.tooLarge();
      }
    }
  }
}
