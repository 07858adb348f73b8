package org.demarche.app.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that are read from a stream. */
final class CountedStream extends FilterInputStream {

  private final AtomicLong count;

  CountedStream(InputStream in, AtomicLong count) {
    super(in);
    this.count = count;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count.addAndGet(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int read = super.read(bytes, start, length);
    count.addAndGet(Math.max(read, 0));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
