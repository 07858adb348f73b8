package org.demarche.entity;

import java.util.List;

/**
 * An entity whose names are known without regard to case: they match words that begin with a
 * capital.
 *
 * @param names in upper case with single blanks between the words
 * @param entity the entity, with undated codes as its own and dated ones as terms
 * @param period when the names can stand for it
 * @param nameOfState whether the names are other names of the state of the entity's country
 */
public record Actor(List<String> names, Entity entity, Period period, boolean nameOfState) {

  /** Copies the names. */
  public Actor {
    names = List.copyOf(names);
  }
}
