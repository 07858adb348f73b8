package org.demarche.app.question;

import java.util.Optional;

/**
 * One value of a row with its name, for any form of output.
 *
 * @param name as in JSON
 * @param value a text, number, truth, list of texts or counts by their names; empty when there is
 *     none
 */
public record Field(String name, Optional<Object> value) {

  /** Returns a field that has a value. */
  public static Field of(String name, Object value) {
    return new Field(name, Optional.of(value));
  }

  /** Returns a field that may have a value. */
  public static Field optional(String name, Optional<?> value) {
    return new Field(name, value.map(Object.class::cast));
  }
}
