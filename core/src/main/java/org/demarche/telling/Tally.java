package org.demarche.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.record.Quantity;
import org.demarche.record.Toll;
import org.demarche.report.Span;

/**
 * The numbers of a report.
 *
 * @param acts those of each act, in the order of the acts and of the text; figures of the same that
 *     differ, or that different sides give, stand side by side
 * @param tolls those that belong to no act
 * @param bases why the numbers belong to their acts, by where they stand
 */
public record Tally(List<List<Quantity>> acts, List<Toll> tolls, Map<Span, NumberBasis> bases) {

  /** Copies the lists. */
  public Tally {
    List<List<Quantity>> copy = new ArrayList<>();
    acts.forEach(quantities -> copy.add(List.copyOf(quantities)));
    acts = List.copyOf(copy);
    tolls = List.copyOf(tolls);
    bases = Map.copyOf(bases);
  }
}
