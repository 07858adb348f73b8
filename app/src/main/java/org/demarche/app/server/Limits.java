package org.demarche.app.server;

/**
 * How much a server takes on.
 *
 * @param body longest content of a request in bytes
 * @param running how many questions are asked of the store at once
 * @param waiting how many more wait for their turn
 * @param patience how many seconds they wait at most
 * @param writes how many writes a minute one machine may ask for, on average
 * @param reads how many answers a minute one machine may ask for, on average
 * @param listeners how many may listen to news at once
 */
public record Limits(
    int body, int running, int waiting, int patience, int writes, int reads, int listeners) {

  /** Returns what suits a machine with so many processors. */
  public static Limits usual(int processors) {
    return new Limits(12_000_000, Math.max(4, 2 * processors), 256, 20, 600, 60_000, 64);
  }
}
