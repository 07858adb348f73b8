package org.demarche.app.server;

import java.util.List;
import java.util.Map;

/**
 * A request that has passed the guard.
 *
 * @param address path with parameters, as it was asked for
 * @param path the parts of the path that a route leaves open, by name
 * @param query its parameters
 * @param accept what forms of content it accepts, in its own words
 * @param type of its content, in lower case without parameters
 * @param body its content, empty without one
 */
public record Call(
    String address,
    Map<String, String> path,
    Query query,
    String accept,
    String type,
    byte[] body) {

  /** The name of the parameter that asks for a form. */
  public static final String FORMAT = "format";

  /** Copies the parts of the path. */
  public Call {
    path = Map.copyOf(path);
  }

  /** Returns the part of the path that goes by a name. */
  public String part(String name) {
    String part = path.get(name);
    if (part == null) {
      throw new IllegalArgumentException("the route has no part " + name);
    }
    return part;
  }

  /**
   * Tells whether comma-separated values are wanted in place of JSON.
   *
   * @throws Problem if another form is
   */
  public boolean wantsCsv() {
    return query.last(FORMAT).isPresent()
        ? query.word(FORMAT, List.of("json", "csv")).equals("csv")
        : accept.contains("text/csv");
  }
}
