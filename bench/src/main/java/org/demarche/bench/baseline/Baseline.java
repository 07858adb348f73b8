package org.demarche.bench.baseline;

import java.util.List;

/** A tool that is given the tokens of a sentence. */
public interface Baseline {

  /** Returns its name, as a table shows it. */
  String name();

  /**
   * Analyses a sentence.
   *
   * @param tokens not empty
   * @return a number made of what it found, so that no work can be left out
   */
  long analyse(List<String> tokens);
}
