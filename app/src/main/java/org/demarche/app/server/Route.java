package org.demarche.app.server;

import java.io.IOException;
import java.util.List;

/**
 * A kind of request that is answered.
 *
 * @param method of HTTP, GET or POST
 * @param path with names in braces for what differs
 * @param parameters the names of all that there are
 * @param kind how it is treated
 * @param handler answers it
 */
public record Route(
    String method, String path, List<String> parameters, Kind kind, Handler handler) {

  /** Copies the names. */
  public Route {
    parameters = List.copyOf(parameters);
  }

  /** How a route is treated. */
  public enum Kind {
    /** The answer stays the same until the store changes. */
    STORED,
    /** The answer stays the same until the store changes, and takes long to write. */
    LONG,
    /** The answer is of now. */
    PASSING,
    /** The answer is of now, and tells nothing that is in the store. */
    OPEN,
    /** Something is written. */
    WRITING
  }

  /** Answers requests, on any thread. */
  @FunctionalInterface
  public interface Handler {
    /**
     * Answers one.
     *
     * @throws Problem if it cannot
     */
    Answer answer(Call call) throws IOException, InterruptedException;
  }

  /** Returns a route that reads the store. */
  public static Route stored(String path, List<String> parameters, Handler handler) {
    return new Route("GET", path, parameters, Kind.STORED, handler);
  }

  /** Returns a route whose answer anybody may have. */
  public static Route open(String path, Handler handler) {
    return new Route("GET", path, List.of(), Kind.OPEN, handler);
  }

  /** Returns a route whose answer is of now. */
  public static Route passing(String path, List<String> parameters, Handler handler) {
    return new Route("GET", path, parameters, Kind.PASSING, handler);
  }
}
