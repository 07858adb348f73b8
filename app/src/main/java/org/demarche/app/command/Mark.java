package org.demarche.app.command;

/**
 * Where reading is when it hands over a piece of input.
 *
 * @param position how many bytes are read
 * @param inputs what stands for all that is handed over so far, 0 where nobody asks for it
 */
public record Mark(long position, long inputs) {

  /** Returns a mark of a run that is not resumed. */
  static Mark at(long position) {
    return new Mark(position, 0);
  }
}
