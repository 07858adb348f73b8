package org.demarche.place;

import java.util.Optional;
import org.demarche.record.Place;

/**
 * The place of an act with the reason for it.
 *
 * @param place where it took place
 * @param basis why it is this place
 */
public record Located(Place place, PlaceBasis basis) {

  static Optional<Located> of(Optional<Place> place, PlaceBasis basis) {
    return place.map(p -> new Located(p, basis));
  }
}
