package org.demarche.app.alert;

import java.util.Set;
import java.util.TreeSet;

/** Whether there is something to tell of a finding. */
public enum Standing {
  /** It was never told. */
  NEW,
  /** It was told in another turn. */
  UPDATE,
  /** There is nothing more to tell. */
  TOLD;

  /** Returns the standing of a finding. */
  public static Standing of(Finding finding, Told told) {
    String rule = finding.rule().name();
    Set<String> turns = new TreeSet<>(told.turns(rule, finding.firstKey(), finding.lastKey()));
    if (suffices(turns, finding)) {
      return TOLD;
    }
    finding.otherKeys().forEach(key -> turns.addAll(told.turns(rule, key, key)));
    if (suffices(turns, finding)) {
      return TOLD;
    }
    return turns.isEmpty() ? NEW : UPDATE;
  }

  private static boolean suffices(Set<String> turns, Finding finding) {
    return !turns.isEmpty()
        && (!finding.rule().watch().again()
            || turns.contains(finding.turn())
            || finding.furtherTurns().stream().anyMatch(turns::contains));
  }
}
