package org.demarche.entity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a name may mean.
 *
 * @param entity the entity
 * @param use how the name stands for it
 * @param period when it does
 * @param location where it lies, for states and places
 * @param layer which dictionary says so: 0 for those built in, more for each of the user's
 */
public record Sense(Entity entity, Use use, Period period, Optional<Location> location, int layer) {

  /** Tells whether the name can have this meaning on the day. */
  public boolean holdsOn(LocalDate day) {
    return period.includes(day);
  }

  /** Returns the sense in which the name means another entity. */
  public Sense meaning(Entity other) {
    return new Sense(other, use, period, location, layer);
  }
}
