package org.demarche.app.server;

import java.util.Optional;

/**
 * Where a server listens and whom it lets in.
 *
 * @param host the name or address of this machine it listens at
 * @param port 0 for any that is free
 * @param token what writing needs, if anything
 * @param tokenForReading whether reading needs it too
 * @param limits how much it takes on
 */
public record Settings(
    String host, int port, Optional<Token> token, boolean tokenForReading, Limits limits) {

  /** The address at which only this machine asks. */
  public static final String LOOPBACK = "127.0.0.1";

  /** Tells whether only this machine can ask. */
  public boolean isLoopback() {
    return Guard.isLoopback(host);
  }

  /** Returns those of a server that only this machine can ask. */
  public static Settings local(int port, Limits limits) {
    return new Settings(LOOPBACK, port, Optional.empty(), false, limits);
  }
}
