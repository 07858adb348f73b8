package org.demarche.app.relation;

import java.util.List;

/** Where what is still open between two sides comes from. */
@FunctionalInterface
public interface Prospects {

  /** Returns what is open and concerns one of the sides; more than between them does no harm. */
  List<Prospect> of(Dyad dyad);
}
