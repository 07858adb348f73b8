package org.demarche.pattern;

import java.util.Optional;
import org.demarche.verb.Element;

/**
 * How a pattern of a user's verb was tried.
 *
 * @param line of the dictionary, "verbs.txt:12"
 * @param lacking the element that stands nowhere, empty when the pattern fits
 * @param before whether that is looked for before the verb
 */
public record PatternReading(String line, Optional<Element> lacking, boolean before) {

  /** Tells whether the pattern fits. */
  public boolean fits() {
    return lacking.isEmpty();
  }
}
