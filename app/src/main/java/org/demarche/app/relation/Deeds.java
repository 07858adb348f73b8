package org.demarche.app.relation;

import java.util.Set;
import java.util.stream.Stream;

/** Where the deeds between two sides come from. */
public interface Deeds {

  /**
   * Returns the deeds of all days between members of {@code a} and members of {@code b}, in either
   * direction or mutual, in any order; more than these do no harm. The caller closes the stream.
   */
  Stream<Deed> of(Set<String> a, Set<String> b);
}
