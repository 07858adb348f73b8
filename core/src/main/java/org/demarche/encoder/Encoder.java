package org.demarche.encoder;

import org.demarche.report.Span;

/** Turns words into vectors that tell what they mean where they stand; safe for several threads. */
public interface Encoder {

  /**
   * Returns the vectors of the words in a stretch of text.
   *
   * @param text any text
   * @param stretch what of it is read, at once; only its first {@link WordPieces#MOST} pieces count
   */
  Encoding encode(String text, Span stretch);
}
