package org.demarche.app.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Calls bytes available until the stream is truly at its end.
 *
 * <p>{@link java.util.zip.GZIPInputStream} takes a pipe that has nothing to give at the moment for
 * the end of a file of several packed parts, and would drop the rest of it.
 */
final class PatientStream extends FilterInputStream {

  PatientStream(InputStream in) {
    super(in);
  }

  @Override
  public int available() throws IOException {
    in.mark(1);
    int next = in.read();
    in.reset();
    return next < 0 ? 0 : 1;
  }
}
