package org.demarche.app.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Locale;

/** Writes lines to standard output, each at once, so that a reader behind a pipe need not wait. */
public final class StreamLines implements LineOutput {

  private final OutputStream out;
  private final Charset charset;

  /** Makes an output that leaves the stream open. */
  public StreamLines(OutputStream out, Charset charset) {
    this.out = out;
    this.charset = charset;
  }

  @Override
  public void line(String text) throws IOException {
    try {
      out.write((text + "\n").getBytes(charset));
      out.flush();
    } catch (IOException failure) {
      throw isClosedPipe(failure)
          ? new ClosedPipeException()
          : new IOException("standard output: " + failure.getMessage(), failure);
    }
  }

  private static boolean isClosedPipe(IOException failure) {
    return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  @Override
  public void keep() {
    // What a stream has taken is out of our hands.
  }

  @Override
  public void close() {
    // The stream belongs to the process.
  }
}
