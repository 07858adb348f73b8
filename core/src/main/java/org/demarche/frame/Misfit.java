package org.demarche.frame;

import java.util.List;

/**
 * A frame of a word that does not fit what stands around it.
 *
 * @param frame the frame
 * @param lacks what is not as the frame asks
 */
public record Misfit(Frame frame, List<Lack> lacks) {

  /** Copies the list. */
  public Misfit {
    lacks = List.copyOf(lacks);
  }

  /**
   * A condition that does not hold.
   *
   * @param slot as the line names it: "obj.on", "!obj", "+off" for a particle
   * @param words what stands there instead, none when nothing does
   */
  public record Lack(String slot, List<String> words) {

    /** Copies the list. */
    public Lack {
      words = List.copyOf(words);
    }
  }
}
