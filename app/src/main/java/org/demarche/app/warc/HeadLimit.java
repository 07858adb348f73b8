package org.demarche.app.warc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.demarche.app.form.UnreadableException;

/** Ends an archive in which the head of a record goes on and on, since heads are read whole. */
final class HeadLimit extends FilterInputStream {

  private static final int LONGEST = 1 << 20;

  private long left = Long.MAX_VALUE;

  HeadLimit(InputStream in) {
    super(in);
  }

  /** What is read from here on is a head. */
  void head() {
    left = LONGEST;
  }

  /** What is read from here on is a body, which may be of any length. */
  void body() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int read = super.read(bytes, start, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) throws UnreadableException {
    left -= bytes;
    if (left < 0) {
      throw new UnreadableException(
          "the head of a record is longer than 1 MB, so the archive is damaged; fetch it again");
    }
  }
}
