package org.demarche.app.output;

import java.io.Closeable;
import java.io.IOException;

/** Takes lines of text; what is not kept before it is closed may be lost. */
public interface LineOutput extends Closeable {

  /** Writes a text and ends its line. */
  void line(String text) throws IOException;

  /** Makes all lines permanent. */
  void keep() throws IOException;

  /** Returns an output that takes lines and forgets them. */
  static LineOutput nowhere() {
    return new Nowhere();
  }

  /** Forgets what it is given. */
  final class Nowhere implements LineOutput {
    private Nowhere() {}

    @Override
    public void line(String text) {}

    @Override
    public void keep() {}

    @Override
    public void close() {}
  }
}
