package org.demarche.app.alert;

import java.util.Set;

/** Something a rule watches for that is there, whether it was told before or not. */
public interface Finding {

  /** Returns the rule. */
  Rule rule();

  /** Returns what it is remembered by. */
  String key();

  /** Returns its status, level or state, which can change. */
  String turn();

  /** Returns the first of the keys under which the same may have been remembered. */
  default String firstKey() {
    return key();
  }

  /** Returns the last of them. */
  default String lastKey() {
    return key();
  }

  /** Returns single keys beside these; may take a while. */
  default Set<String> otherKeys() {
    return Set.of();
  }

  /** Returns the turns beyond this one: when one of them was told there is no more to tell. */
  default Set<String> furtherTurns() {
    return Set.of();
  }

  /**
   * Puts it into words.
   *
   * @param update whether it was told in another turn
   */
  Alert alert(boolean update);
}
