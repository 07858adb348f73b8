package org.demarche.app.store;

import java.util.HashSet;
import java.util.Set;

/**
 * Cases that are others than before although no telling has come to them.
 *
 * @param circles their circles, which are built anew
 * @param cases their ids
 */
record Altered(Set<String> circles, Set<String> cases) {

  static final Altered NOTHING = new Altered(Set.of(), Set.of());

  Altered {
    circles = Set.copyOf(circles);
    cases = Set.copyOf(cases);
  }

  Altered and(Altered other) {
    Set<String> allCircles = new HashSet<>(circles);
    allCircles.addAll(other.circles);
    Set<String> allCases = new HashSet<>(cases);
    allCases.addAll(other.cases);
    return new Altered(allCircles, allCases);
  }
}
