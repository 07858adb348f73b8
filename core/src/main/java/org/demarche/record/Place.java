package org.demarche.record;

import java.util.Optional;
import java.util.OptionalDouble;
import org.demarche.report.Span;

/**
 * Where something took place.
 *
 * @param name the place's usual name
 * @param country ISO 3166-1 alpha-3, or OTH for what belongs to no state
 * @param region the first-level part of the country, where it is known
 * @param lat latitude in degrees, -90 to 90
 * @param lon longitude in degrees, -180 to 180
 * @param span the words that tell it, empty when the sides alone do
 */
public record Place(
    String name,
    String country,
    Optional<Region> region,
    OptionalDouble lat,
    OptionalDouble lon,
    Optional<Span> span) {

  /** Returns the place by another name. */
  public Place named(String other) {
    return new Place(other, country, region, lat, lon, span);
  }

  /** Returns the place as one that no words tell. */
  public Place untold() {
    return new Place(name, country, region, lat, lon, Optional.empty());
  }
}
