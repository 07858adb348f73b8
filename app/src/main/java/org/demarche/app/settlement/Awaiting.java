package org.demarche.app.settlement;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What words of an expectation let one wait for.
 *
 * @param kinds categories of acts that would fulfil it, sorted; empty when the words do not say
 */
public record Awaiting(Set<String> kinds) {

  /** Copies and sorts the categories. */
  public Awaiting {
    kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
  }

  /** Tells whether acts of a category are waited for. */
  boolean awaits(String category) {
    return kinds.contains(category);
  }

  /** Tells whether acts of a category may be waited for. */
  public boolean mayBe(String category) {
    return kinds.isEmpty() || kinds.contains(category);
  }
}
