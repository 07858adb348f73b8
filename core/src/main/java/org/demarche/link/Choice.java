package org.demarche.link;

import java.util.List;

/**
 * An act that words mean.
 *
 * @param act its index
 * @param over indices of those that they could mean as well, but less well
 */
record Choice(int act, List<Integer> over) {

  Choice {
    int chosen = act;
    over = over.stream().filter(o -> o != chosen).distinct().toList();
  }

  Choice(int act) {
    this(act, List.of());
  }
}
