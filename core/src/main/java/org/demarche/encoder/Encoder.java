package org.demarche.encoder;

import org.demarche.report.Span;

/** Turns words into vectors that tell what they mean where they stand; safe for several threads. */
public interface Encoder {

  /**
   * Returns the vectors of the words in a stretch of text, as all questions on it need them.
   *
   * @param text any text
   * @param stretch what of it is read, at once; only its first {@link WordPieces#MOST} pieces count
   */
  Encoding encode(String text, Span stretch);

  /**
   * Returns the vectors again, made for the question what one side does to another, or what some
   * words tell. Each is given by the indexes of its vectors, none when it is not what is asked.
   *
   * @param actor the words that name who may have acted
   * @param recipient those that name towards whom
   * @param trigger those that tell an act
   */
  float[][] focus(Encoding encoding, int[] actor, int[] recipient, int[] trigger);
}
