package org.demarche.app.relation;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What goes one way between two sides over the days shown.
 *
 * @param way which way
 * @param total all of it
 * @param categories the same by category
 * @param periods the same by period
 * @param rates where the number of cases a week changes
 * @param intensities where their mean intensity changes
 * @param unusual the periods unlike those before them
 */
public record Course(
    Way way,
    Tally total,
    SortedMap<String, Tally> categories,
    List<Tally> periods,
    Measured<List<Change>> rates,
    Measured<List<Change>> intensities,
    Measured<List<Unusual>> unusual) {

  /** Copies the map and the list. */
  public Course {
    categories = Collections.unmodifiableSortedMap(new TreeMap<>(categories));
    periods = List.copyOf(periods);
  }

  /** Returns net cooperation and shares. */
  public Balance balance() {
    return Balance.of(total);
  }
}
