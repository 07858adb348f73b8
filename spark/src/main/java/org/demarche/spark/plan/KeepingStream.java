package org.demarche.spark.plan;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the first failure of a stream, and gives as many bytes as are asked for, since how much of
 * a file is looked at to tell its encoding must not depend on its file system.
 */
final class KeepingStream extends FilterInputStream {

  private final AtomicReference<@Nullable IOException> failure;

  KeepingStream(InputStream in, AtomicReference<@Nullable IOException> failure) {
    super(in);
    this.failure = failure;
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException broken) {
      failure.compareAndSet(null, broken);
      throw broken;
    }
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    try {
      int read = in.readNBytes(bytes, start, length);
      return read == 0 && length > 0 ? -1 : read;
    } catch (IOException broken) {
      failure.compareAndSet(null, broken);
      throw broken;
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
