package org.demarche.verb;

import java.util.List;

/**
 * What may stand around a verb, and the code that it then has.
 *
 * @param before what stands before the verb, the nearest first
 * @param after what stands behind it, the nearest first
 * @param code what it then reports
 * @param source its line, "verbs.txt:12"
 */
public record VerbPattern(
    List<Element> before, List<Element> after, EventCode code, String source) {

  /** Copies the lists. */
  public VerbPattern {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
