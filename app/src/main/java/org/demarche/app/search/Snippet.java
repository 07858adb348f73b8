package org.demarche.app.search;

import java.util.List;

/**
 * A sentence that has words of the search.
 *
 * @param text the sentence
 * @param marks where they stand
 */
public record Snippet(String text, List<Mark> marks) {

  /** Copies the list. */
  public Snippet {
    marks = List.copyOf(marks);
  }

  /**
   * Where a word of the search stands, in UTF-16 units.
   *
   * @param start where it begins
   * @param end where it has ended
   */
  public record Mark(int start, int end) {}
}
