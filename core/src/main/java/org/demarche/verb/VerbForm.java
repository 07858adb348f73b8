package org.demarche.verb;

import java.util.List;

/**
 * A form of a verb that may have several words, "CORDONED OFF".
 *
 * @param before words right before the verb, the nearest first
 * @param verb the word that is the verb, in upper case
 * @param after words right behind the verb, the nearest first
 */
public record VerbForm(List<String> before, String verb, List<String> after) {

  /** Copies the lists. */
  public VerbForm {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Returns how many words it has. */
  public int length() {
    return before.size() + 1 + after.size();
  }
}
