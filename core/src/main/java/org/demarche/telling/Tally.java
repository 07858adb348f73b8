package org.demarche.telling;

import java.util.ArrayList;
import java.util.List;
import org.demarche.record.Quantity;
import org.demarche.record.Toll;

/**
 * The numbers of a report.
 *
 * @param acts those of each act, in the order of the acts and of the text; figures of the same that
 *     differ, or that different sides give, stand side by side
 * @param tolls those that belong to no act
 */
public record Tally(List<List<Quantity>> acts, List<Toll> tolls) {

  /** Copies the lists. */
  public Tally {
    List<List<Quantity>> copy = new ArrayList<>();
    acts.forEach(quantities -> copy.add(List.copyOf(quantities)));
    acts = List.copyOf(copy);
    tolls = List.copyOf(tolls);
  }
}
