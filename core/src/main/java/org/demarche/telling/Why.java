package org.demarche.telling;

import java.util.Optional;
import org.demarche.place.PlaceBasis;

/**
 * Why an act has its day and its place.
 *
 * @param day empty when the words of the act and around it tell no day
 * @param place empty when it has no place
 */
public record Why(Optional<DayBasis> day, Optional<PlaceBasis> place) {

  /** Nothing is told. */
  public static final Why NOTHING = new Why(Optional.empty(), Optional.empty());
}
