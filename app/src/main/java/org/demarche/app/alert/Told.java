package org.demarche.app.alert;

import java.util.Set;

/** Knows what was told before. */
public interface Told {

  /** Returns in which turns anything with a key from the first to the last was told by a rule. */
  Set<String> turns(String rule, String first, String last);

  /** Returns that nothing was told yet. */
  static Told nothing() {
    return (rule, first, last) -> Set.of();
  }
}
