package org.demarche.app.terminal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What a stream of text goes to.
 *
 * @param present whether it is a screen, not a file or pipe
 * @param colour whether colours are wanted there
 * @param width columns of a line
 * @param charset how characters are written to it
 */
public record Terminal(boolean present, boolean colour, int width, Charset charset) {

  /** The width where nothing tells another. */
  public static final int USUAL_WIDTH = 80;

  /** Returns what a file or pipe is: no screen, always UTF-8. */
  public static Terminal none(int width) {
    return new Terminal(false, false, width, StandardCharsets.UTF_8);
  }

  /** Tells whether it knows signs beyond ASCII. */
  public boolean unicode() {
    return charset.newEncoder().canEncode('→');
  }
}
